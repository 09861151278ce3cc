package org.examwright.reading.qti.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import org.examwright.model.Question;
import org.examwright.model.exchange.Reader;
import org.examwright.reading.qti.QtiReads;
import org.examwright.reading.qti.QuestionText;
import org.junit.jupiter.api.Test;

/** What is right is found wherever an item says so. */
class KeysByRulesTest {
  private static final String CHOICES =
      "<itemBody><p>Which?</p><choiceInteraction responseIdentifier='RESPONSE' maxChoices='%d'>"
          + "<simpleChoice identifier='A'>a</simpleChoice>"
          + "<simpleChoice identifier='B'>b</simpleChoice>"
          + "<simpleChoice identifier='C'>c</simpleChoice></choiceInteraction></itemBody>";

  private static final String ENTRY =
      "<itemBody><p>How many?</p><p><textEntryInteraction responseIdentifier='RESPONSE'/></p>"
          + "</itemBody>";

  private static String answer() {
    return "<variable identifier='RESPONSE'/>";
  }

  private static String value(String type, String value) {
    return "<baseValue baseType='" + type + "'>" + value + "</baseValue>";
  }

  private static String points(String value) {
    return ItemXml.set("SCORE", "float", value);
  }

  private static String choice(String rules) {
    return QuestionText.of(
        ItemXml.question(
            ItemXml.response("single", "identifier", "")
                + ItemXml.score()
                + CHOICES.formatted(1)
                + ItemXml.rules(rules)));
  }

  private static String choices(String rules) {
    return QuestionText.of(
        ItemXml.question(
            ItemXml.response("multiple", "identifier", "")
                + ItemXml.score()
                + CHOICES.formatted(0)
                + ItemXml.rules(rules)));
  }

  private static Question entry(String type, String declared, String rules) {
    return ItemXml.question(
        ItemXml.response("single", type, declared)
            + ItemXml.score()
            + ENTRY
            + ItemXml.rules(rules));
  }

  private static String match(String value) {
    return "<match>" + answer() + value("identifier", value) + "</match>";
  }

  private static String member(String value) {
    return "<member>" + value("identifier", value) + answer() + "</member>";
  }

  @Test
  void aConditionThatScoresNamesTheRightChoice() {
    assertThat(choice(ItemXml.when(match("B"), points("1")))).isEqualTo("one a [b] c");
  }

  @Test
  void aConditionThatScoresLessNamesAChoiceWithCredit() {
    assertThat(
            choice(ItemXml.when(match("B"), points("2")) + ItemXml.when(match("C"), points("0.5"))))
        .isEqualTo("one a [b] c(25)");
  }

  @Test
  void aConditionOfSeveralChoicesNamesThemAll() {
    String and = "<and>" + member("A") + member("C") + "<not>" + member("B") + "</not></and>";

    assertThat(choices(ItemXml.when(and, points("1")))).isEqualTo("several [a] b [c]");
  }

  @Test
  void aSetThatTheAnswerIsComparedWithNamesThemAll() {
    String both =
        "<match>"
            + answer()
            + "<multiple>"
            + value("identifier", "A")
            + value("identifier", "B")
            + "</multiple></match>";

    assertThat(choices(ItemXml.when(both, points("1")))).isEqualTo("several [a] [b] c");
  }

  @Test
  void wordsThatAreComparedAreAccepted() {
    String match = "<stringMatch caseSensitive='false'>" + answer() + "%s</stringMatch>";

    assertThat(
            QuestionText.of(
                entry(
                    "string",
                    "",
                    ItemXml.when(match.formatted(value("string", "Bern")), points("2"))
                        + ItemXml.when(match.formatted(value("string", "Berne")), points("1")))))
        .isEqualTo("words Bern|Berne(50)");
  }

  @Test
  void capitalLettersCountWhereARuleSaysSo() {
    String match =
        "<stringMatch caseSensitive='true'>"
            + answer()
            + value("string", "Bern")
            + "</stringMatch>";

    assertThat(QuestionText.of(entry("string", "", ItemXml.when(match, points("1")))))
        .isEqualTo("Words Bern");
  }

  @Test
  void aMappingAcceptsAllThatItScores() {
    String mapping =
        "<correctResponse><value>Bern</value></correctResponse><mapping defaultValue='0'>"
            + "<mapEntry mapKey='Bern' mappedValue='2'/><mapEntry mapKey='Berne' mappedValue='1'/>"
            + "</mapping>";
    String rules =
        "<setOutcomeValue identifier='SCORE'><mapResponse identifier='RESPONSE'/></setOutcomeValue>";

    assertThat(QuestionText.of(entry("string", mapping, rules))).isEqualTo("words Bern|Berne(50)");
  }

  @Test
  void aToleranceIsReadInEachOfItsModes() {
    String equal = "<equal toleranceMode='%s' tolerance='%s'>" + answer() + "%s</equal>";
    String correct = "<correctResponse><value>200</value></correctResponse>";

    assertThat(
            QuestionText.of(
                entry(
                    "float",
                    correct,
                    ItemXml.when(
                        equal.formatted("absolute", "0.5 0.5", "<correct identifier='RESPONSE'/>"),
                        points("1")))))
        .isEqualTo("number 200±0.5");
    assertThat(
            QuestionText.of(
                entry(
                    "float",
                    correct,
                    ItemXml.when(
                        equal.formatted("relative", "10 10", value("float", "200")), points("1")))))
        .isEqualTo("number 200±20");
    assertThat(
            QuestionText.of(
                entry(
                    "integer",
                    "",
                    ItemXml.when(
                        "<equal toleranceMode='exact'>"
                            + answer()
                            + value("integer", "7")
                            + "</equal>",
                        points("1")))))
        .isEqualTo("number 7");
  }

  @Test
  void twoBoundsAreARange() {
    String range =
        "<and><gte>"
            + answer()
            + value("float", "3")
            + "</gte><lte>"
            + answer()
            + value("float", "4")
            + "</lte></and>";

    assertThat(QuestionText.of(entry("float", "", ItemXml.when(range, points("1")))))
        .isEqualTo("number 3..4");
  }

  @Test
  void anItemThatSaysNothingOfWhatIsRightIsAnError() {
    Reader.Result result =
        ItemXml.read(ItemXml.response("single", "identifier", "") + CHOICES.formatted(1));

    assertThat(result.set()).isNull();
    assertThat(QtiReads.said(result))
        .anyMatch(
            said -> said.startsWith("ERROR") && said.contains("no option is marked as right"));
  }

  @Test
  void aRuleThatDependsOnChanceNamesNothingAsRight() {
    String random =
        "<match>"
            + answer()
            + "<random><multiple>"
            + value("identifier", "A")
            + "</multiple></random></match>";

    Reader.Result result =
        ItemXml.read(
            ItemXml.response("single", "identifier", "")
                + ItemXml.score()
                + CHOICES.formatted(1)
                + ItemXml.rules(ItemXml.when(random, points("1"))));

    assertThat(result.set()).isNull();
  }
}
