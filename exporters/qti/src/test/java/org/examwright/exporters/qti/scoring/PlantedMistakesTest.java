package org.examwright.exporters.qti.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examwright.testkit.Sets.question;
import static org.examwright.testkit.Sets.withPoints;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import org.examwright.exporters.qti.Qti12Exporter;
import org.examwright.exporters.qti.Qti21Exporter;
import org.examwright.exporters.qti.QtiPackage;
import org.examwright.model.AcceptedAnswer;
import org.examwright.model.Choice;
import org.examwright.model.Gap;
import org.examwright.model.Interaction;
import org.examwright.model.NumericAnswer;
import org.examwright.model.Pair;
import org.examwright.model.Question;
import org.examwright.model.QuestionSet;
import org.examwright.model.text.Inline;
import org.examwright.model.text.RichText;
import org.examwright.testkit.Sets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Mistakes that others made in scoring, each put into an item that is right, are noticed. */
class PlantedMistakesTest {
  private static final RichText STEM = RichText.of("Q");

  @Test
  void aToleranceThatMissesItsEdge() {
    Question question =
        question(
            "q",
            STEM,
            new Interaction.Numeric(
                List.of(
                    NumericAnswer.of(
                        new NumericAnswer.Value(new BigDecimal("3.14"), new BigDecimal("0.01")))),
                ""));
    String doubles =
        "<equal toleranceMode=\"absolute\" tolerance=\"0.01 0.01\"><variable identifier=\"RESPONSE\"/>"
            + "<baseValue baseType=\"float\">3.14</baseValue></equal>";

    noticesInItem(question, "(?s)<and>\\s*<gte>.*?</and>", doubles);
    noticesInQuiz(question, ">3.13</vargte>", ">3.14</vargte>");
    noticesInQuiz(question, "varlte", "varlt");
  }

  @Test
  void aTemplateThatReadsAnotherResponse() {
    noticesInItem(single("0"), "\"RESPONSE\"", "\"RESPONSE_1\"");
  }

  @Test
  void aMappingWithoutALowerBound() {
    noticesInItem(multiple(), " lowerBound=\"0\"", "");
  }

  @Test
  void aFloorThatIsMissing() {
    noticesInItem(
        single("-50"),
        "(?s)<responseCondition>\\s*<responseIf>\\s*<lt>.*?</responseCondition>",
        "");
  }

  @Test
  void lettersInAnyCaseWhereTheirCaseCounts() {
    Question question =
        question("q", STEM, new Interaction.ShortAnswer(List.of(AcceptedAnswer.of("Paris")), true));

    noticesInItem(question, "caseSensitive=\"true\"", "caseSensitive=\"false\"");
    noticesInQuiz(question, " case=\"Yes\"", "");
  }

  @Test
  void aKeyThatNamesNoChoice() {
    Question order = question("q", STEM, new Interaction.Ordering(List.of(RichText.of("a"), STEM)));

    noticesInItem(order, "<value>choice_1</value>", "<value>choice_9</value>");
    noticesInQuiz(order, ">item_1</varequal>", ">item_9</varequal>");
    noticesInQuiz(single("0"), ">choice_1</varequal>", ">choice_9</varequal>");
  }

  @Test
  void aWrongChoiceThatMayBeTickedToo() {
    noticesInQuiz(multiple(), "(?s)<not>.*?</not>", "");
  }

  @Test
  void sharesThatAreNotEverythingTogether() {
    Question pairs =
        question(
            "q",
            STEM,
            new Interaction.Matching(
                List.of(pair("a", "1"), pair("b", "2"), pair("c", "3")), List.of(), true));

    noticesInQuiz(pairs, ">33.34</setvar>", ">33.33</setvar>");
    noticesInQuiz(pairs, "action=\"Add\"", "action=\"Set\"");
  }

  @Test
  void aCreditBelowZeroThatIsLost() {
    noticesInItem(multiple(), "mappedValue=\"-0.5\"", "mappedValue=\"0\"");
  }

  @Test
  void theShareOfADropDown() {
    Question gaps =
        question(
            "q",
            RichText.ofInlines(List.of(new Inline.GapMark("1"), new Inline.GapMark("2"))),
            new Interaction.Gaps(List.of(dropDown("1"), dropDown("2"))));

    noticesInItem(gaps, "(?s)(<divide>.*float\">)2(</baseValue>\\s*</divide>)", "$11$2");
    noticesInQuiz(gaps, ">50</setvar>", ">49</setvar>");
    noticesInQuiz(gaps, ">blank2_2</varequal>", ">blank2_1</varequal>");
  }

  @Test
  void aWeightThatMultipliesThePoints() {
    QuestionSet set =
        Sets.of(
            List.of(withPoints(single("0"), "2"), withPoints(withId("r", multiple()), "0.5")),
            List.of());
    QtiPackage files = QtiPackage.of(new Qti21Exporter(), set);
    Map<String, Double> scores = new HashMap<>();
    files.documents().entrySet().stream()
        .filter(file -> file.getKey().startsWith("item-"))
        .forEach(
            file -> {
              ItemPlayer player = ItemPlayer.of(file.getValue());
              boolean several = file.getKey().contains("-r.");
              scores.put(
                  player.item().attribute("identifier"),
                  player.score(several ? List.of("choice_1", "choice_3") : List.of("choice_1")));
            });
    String test = String.valueOf(files.documents().get("test.xml"));

    assertThat(scores).hasSize(2);
    assertThat(TestTotal.of(test).of(scores)).isEqualTo(set.totalPoints().doubleValue());
    assertThat(
            TestTotal.of(
                    planted(
                        test,
                        "variableIdentifier=\"SCORE\"",
                        "variableIdentifier=\"SCORE\" weightIdentifier=\"WEIGHT\""))
                .of(scores))
        .isNotEqualTo(set.totalPoints().doubleValue());
    noticesInQuiz(
        withPoints(single("0"), "2"), "<fieldentry>2</fieldentry>", "<fieldentry>4</fieldentry>");
  }

  private static void noticesInItem(Question question, String right, String mistake) {
    String item = QtiPackage.of(new Qti21Exporter(), Sets.of(question)).item();

    assertThat(differencesInItem(question, item)).isEmpty();
    assertThat(differencesInItem(question, planted(item, right, mistake))).isNotEmpty();
  }

  private static List<String> differencesInItem(Question question, String item) {
    return new ItemComparison(question, ItemPlayer.of(item)).differences(new Random(1));
  }

  private static void noticesInQuiz(Question question, String right, String mistake) {
    String quiz = QtiPackage.of(new Qti12Exporter(), Sets.of(question)).item();

    assertThat(differencesInQuiz(question, quiz)).isEmpty();
    assertThat(differencesInQuiz(question, planted(quiz, right, mistake))).isNotEmpty();
  }

  private static List<String> differencesInQuiz(Question question, String quiz) {
    return new QuizComparison(question, QuizItemPlayer.of(quiz).getFirst())
        .differences(new Random(1));
  }

  private static String planted(String document, String right, String mistake) {
    String planted = Pattern.compile(right).matcher(document).replaceAll(mistake);
    assertThat(planted).as("a document with %s", right).isNotEqualTo(document);
    return planted;
  }

  private static Question single(String wrongCredit) {
    return question(
        "q",
        STEM,
        new Interaction.ChoiceSelection(
            false, List.of(choice("a", true, null), choice("b", false, wrongCredit)), true));
  }

  private static Question multiple() {
    return question(
        "q",
        STEM,
        new Interaction.ChoiceSelection(
            true,
            List.of(choice("a", true, null), choice("b", false, null), choice("c", true, null)),
            true));
  }

  private static Question withId(String id, Question question) {
    return question(id, question.stem(), question.interaction());
  }

  private static Choice choice(String words, boolean key, @Nullable String credit) {
    return new Choice(
        RichText.of(words), key, credit == null ? null : new BigDecimal(credit), RichText.EMPTY);
  }

  private static Gap dropDown(String id) {
    return new Gap.DropDownGap(id, List.of(choice("right", true, null), choice("no", false, null)));
  }

  private static Pair pair(String left, String right) {
    return new Pair(RichText.of(left), List.of(new Inline.Text(right)));
  }
}
