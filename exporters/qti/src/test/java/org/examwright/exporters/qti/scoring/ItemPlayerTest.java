package org.examwright.exporters.qti.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The player itself makes the mistakes that players make, and no others. */
class ItemPlayerTest {
  private static final String MAP_RESPONSE = "<responseProcessing template='x/map_response'/>";

  @Test
  void aTemplateKnowsNoOtherResponse() {
    ItemPlayer player = item("single", "identifier", "", MAP_RESPONSE, "RESPONSE_1");

    assertThatThrownBy(() -> player.score(Map.of("RESPONSE_1", List.of("a"))))
        .hasMessageContaining("no variable RESPONSE");
  }

  @Test
  void aToleranceIsAddedInDoublesAndMissesItsEdges() {
    ItemPlayer tolerant = compares("equal toleranceMode='absolute' tolerance='0.01 0.01'", "3.14");

    assertThat(tolerant.score(answer("3.135"))).isOne();
    assertThat(tolerant.score(answer("3.13"))).isZero();
    assertThat(compares("gte", "3.13").score(answer("3.13"))).isOne();
    assertThat(compares("gte", "3.13").score(Map.of())).isZero();
  }

  @Test
  void onlyAMappingOfSeveralValuesHasBounds() {
    String mapping =
        "<mapping lowerBound='0' defaultValue='0'>"
            + "<mapEntry mapKey='a' mappedValue='-1'/></mapping>";

    assertThat(item("single", "identifier", mapping, MAP_RESPONSE, "RESPONSE").score(answer("a")))
        .isEqualTo(-1);
    assertThat(item("multiple", "identifier", mapping, MAP_RESPONSE, "RESPONSE").score(answer("a")))
        .isZero();
  }

  @Test
  void whatIsNotKnownFails() {
    assertThatThrownBy(() -> compares("almost", "1").score(answer("1")))
        .hasMessageContaining("almost");
    assertThatThrownBy(() -> compares("gte", "1").score(Map.of("RESPONSE_1", List.of("1"))))
        .hasMessageContaining("RESPONSE_1");
  }

  private static Map<String, List<String>> answer(String given) {
    return Map.of("RESPONSE", List.of(given));
  }

  /** An item that gives 1 for a number that compares well with another. */
  private static ItemPlayer compares(String comparison, String number) {
    String processing =
        """
        <responseProcessing><responseCondition><responseIf>
          <%s>
            <variable identifier='RESPONSE'/><baseValue baseType='float'>%s</baseValue>
          </%s>
          <setOutcomeValue identifier='SCORE'>
            <baseValue baseType='float'>1</baseValue>
          </setOutcomeValue>
        </responseIf></responseCondition></responseProcessing>
        """
            .formatted(comparison, number, comparison.split(" ", -1)[0]);
    return item("single", "float", "", processing, "RESPONSE");
  }

  private static ItemPlayer item(
      String cardinality, String baseType, String content, String processing, String response) {
    return ItemPlayer.of(
        """
        <assessmentItem>
          <responseDeclaration identifier='%s' cardinality='%s' baseType='%s'>
            %s
          </responseDeclaration>
          <outcomeDeclaration identifier='SCORE' cardinality='single' baseType='float'>
            <defaultValue><value>0</value></defaultValue>
          </outcomeDeclaration>
          %s
        </assessmentItem>
        """
            .formatted(response, cardinality, baseType, content, processing));
  }
}
