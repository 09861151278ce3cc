package org.examwright.exporters.qti.scoring;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Plays an item of QTI 1.2: answers in, percent out; fails on what it does not know.
 *
 * @see <a href="https://www.imsglobal.org/question/qtiv1p2/imsqti_asi_infov1p2.html">QTI 1.2,
 *     response processing</a>
 */
record QuizItemPlayer(QtiElement item) {
  /** The questions of a quiz, texts between them apart. */
  static List<QuizItemPlayer> of(String quiz) {
    return QtiElement.root(quiz).children("assessment").stream()
        .flatMap(assessment -> assessment.children("section").stream())
        .flatMap(section -> section.children("item").stream())
        .filter(item -> item.attribute("ident").startsWith("item-"))
        .map(QuizItemPlayer::new)
        .toList();
  }

  /** An entry of the metadata. */
  String field(String label) {
    return item.children("itemmetadata").stream()
        .flatMap(metadata -> metadata.children("qtimetadata").stream())
        .flatMap(metadata -> metadata.children().stream())
        .filter(field -> field.children().getFirst().text().equals(label))
        .map(field -> field.children().getLast().text())
        .findFirst()
        .orElseThrow(() -> new AssertionError("the item has no " + label));
  }

  /** The places for responses, in the order of the item. */
  List<ResponsePlace> places() {
    return item.children("presentation").stream()
        .flatMap(presentation -> presentation.children().stream())
        .filter(child -> child.name().startsWith("response_"))
        .map(ResponsePlace::new)
        .toList();
  }

  /**
   * What an attempt comes to.
   *
   * @param responses by the idents of their places; those that are not answered are absent
   */
  BigDecimal percent(Map<String, List<String>> responses) {
    return switch (item.children("resprocessing").size()) {
      case 0 -> BigDecimal.ZERO;
      case 1 -> percent(item.children("resprocessing").getFirst(), responses);
      default -> throw new AssertionError("more than one resprocessing");
    };
  }

  private BigDecimal percent(QtiElement processing, Map<String, List<String>> responses) {
    QtiElement score = processing.children().getFirst().children().getFirst();
    QuizConditions conditions = new QuizConditions(placesByIdent(), responses);
    BigDecimal percent = new BigDecimal(score.optional("defaultval").orElse("0"));
    for (QtiElement rule : processing.children("respcondition")) {
      if (conditions.hold(rule.children("conditionvar").getFirst())) {
        for (QtiElement setting : rule.children("setvar")) {
          percent = set(percent, setting, score);
        }
        if (rule.optional("continue").orElse("No").equals("No")) {
          break;
        }
      }
    }
    return percent
        .max(new BigDecimal(score.attribute("minvalue")))
        .min(new BigDecimal(score.attribute("maxvalue")));
  }

  private static BigDecimal set(BigDecimal percent, QtiElement setting, QtiElement score) {
    if (!setting.attribute("varname").equals(score.attribute("varname"))) {
      throw new AssertionError("nobody declares " + setting.attribute("varname"));
    }
    BigDecimal value = new BigDecimal(setting.text());
    return switch (setting.attribute("action")) {
      case "Set" -> value;
      case "Add" -> percent.add(value);
      default -> throw new AssertionError("no action that we know: " + setting);
    };
  }

  private Map<String, ResponsePlace> placesByIdent() {
    Map<String, ResponsePlace> places = new HashMap<>();
    places().forEach(place -> places.put(place.ident(), place));
    return places;
  }

  /**
   * What Canvas itself gives for ticks: it takes the keys from the rule that earns everything, and
   * lets a wrong tick cost as much as a right one earns.
   */
  BigDecimal canvasTicks(List<String> ticked) {
    List<QtiElement> rule =
        item.children("resprocessing").getFirst().children("respcondition").stream()
            .filter(condition -> !condition.children("setvar").isEmpty())
            .flatMap(condition -> condition.children("conditionvar").getFirst().children().stream())
            .flatMap(all -> all.name().equals("and") ? all.children().stream() : Stream.of(all))
            .toList();
    List<String> keys =
        rule.stream().filter(part -> part.name().equals("varequal")).map(QtiElement::text).toList();
    long right = ticked.stream().filter(keys::contains).count();
    long earned = Math.max(0, right - (ticked.size() - right));
    return BigDecimal.valueOf(earned * 100)
        .divide(BigDecimal.valueOf(keys.size()), 9, java.math.RoundingMode.HALF_UP);
  }
}
