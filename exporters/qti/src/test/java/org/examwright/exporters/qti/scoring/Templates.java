package org.examwright.exporters.qti.scoring;

/**
 * The standard's templates, which know no other names than {@code RESPONSE} and {@code SCORE}.
 *
 * @see <a href="https://www.imsglobal.org/question/qtiv2p1/imsqti_infov2p1.html">QTI 2.1, standard
 *     response processing</a>
 */
final class Templates {
  private static final QtiElement MATCH_CORRECT =
      score(
          "<match><variable identifier='RESPONSE'/><correct identifier='RESPONSE'/></match>",
          "<baseValue baseType='float'>1</baseValue>",
          "<baseValue baseType='float'>0</baseValue>");

  private static final QtiElement MAP_RESPONSE =
      score(
          "<isNull><variable identifier='RESPONSE'/></isNull>",
          "<baseValue baseType='float'>0</baseValue>",
          "<mapResponse identifier='RESPONSE'/>");

  private Templates() {}

  static QtiElement of(String address) {
    return switch (address.substring(address.lastIndexOf('/') + 1)) {
      case "match_correct" -> MATCH_CORRECT;
      case "map_response" -> MAP_RESPONSE;
      default -> throw new AssertionError("no template of the standard: " + address);
    };
  }

  private static QtiElement score(String condition, String then, String otherwise) {
    return QtiElement.root(
        """
        <responseProcessing>
          <responseCondition>
            <responseIf>
              %s
              <setOutcomeValue identifier='SCORE'>%s</setOutcomeValue>
            </responseIf>
            <responseElse>
              <setOutcomeValue identifier='SCORE'>%s</setOutcomeValue>
            </responseElse>
          </responseCondition>
        </responseProcessing>
        """
            .formatted(condition, then, otherwise));
  }
}
