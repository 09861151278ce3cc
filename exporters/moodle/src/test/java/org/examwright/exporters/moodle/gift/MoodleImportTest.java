package org.examwright.exporters.moodle.gift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.examwright.model.AcceptedAnswer;
import org.examwright.model.Choice;
import org.examwright.model.Feedback;
import org.examwright.model.Interaction;
import org.examwright.model.Pair;
import org.examwright.model.Question;
import org.examwright.model.QuestionSet;
import org.examwright.model.Section;
import org.examwright.model.text.Block;
import org.examwright.model.text.Inline;
import org.examwright.model.text.RichText;
import org.examwright.moodle.PlainField;
import org.examwright.testkit.Corpus;
import org.examwright.testkit.Hostile;
import org.examwright.testkit.Samples;
import org.examwright.testkit.Sets;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Moodle stores what we write, and has nothing to complain about. */
class MoodleImportTest {

  @TestFactory
  Stream<DynamicTest> moodleAcceptsEverySample() {
    return Samples.all()
        .map(
            sample ->
                dynamicTest(
                    sample.toString(),
                    () ->
                        assertThat(GiftImport.accepted(GiftFiles.of(sample.set())).questions())
                            .hasSizeGreaterThanOrEqualTo(sample.set().size())));
  }

  @TestFactory
  Stream<DynamicTest> moodleStoresHostileTextAsItIs() {
    return Hostile.texts()
        .map(
            text ->
                dynamicTest(
                    text.substring(0, Math.min(40, text.length())), () -> requireStored(text)));
  }

  @Test
  void setThreeIsSeventeenEssaysWithTheirAnswers() {
    List<GiftImport.Stored> stored =
        GiftImport.accepted(GiftFiles.of(Corpus.read("input/set-3.md"))).questions();

    assertThat(stored).hasSize(17).allMatch(question -> question.type().equals("essay"));
    assertThat(stored).noneMatch(question -> question.generalfeedback().text().isEmpty());
    assertThat(stored.get(13).generalfeedback().text())
        .contains("a = [1, 2, 3]\nb = [1, 2, 3]\nprint(a == b)  # True (same value)\n");
  }

  @Test
  void moodleAcceptsEveryKindOfQuestion() {
    QuestionSet set = Corpus.read("input/all-types.md");
    long leftOut =
        set.questions().filter(GiftLosses.omissions(GiftOptions.DEFAULTS)::contain).count();
    long introductions =
        set.sections().stream().filter(section -> !section.introduction().isEmpty()).count();

    assertThat(GiftImport.accepted(GiftFiles.of(set)).questions())
        .hasSize((int) (set.size() - leftOut + introductions));
  }

  @Test
  void moodleFindsHostileNamesOfSectionsAndQuestions() {
    List<Section> sections = new ArrayList<>();
    List<String> expected = new ArrayList<>();
    for (String text : Hostile.texts().toList()) {
      String id = "q" + sections.size();
      Question question = Sets.titled(Sets.open(id, RichText.of("What?")), text);
      sections.add(
          new Section(
              List.of(text, "/" + sections.size() + "/"), RichText.EMPTY, List.of(question)));
      expected.add(
          "Sample/"
              + PlainField.shortened(text).replace("/", "//")
              + "///"
              + id.substring(1)
              + "//");
    }
    QuestionSet set = new QuestionSet("Sample", "en", sections, List.of());

    assertThat(GiftImport.accepted(GiftFiles.of(set)).questions())
        .extracting(GiftImport.Stored::category)
        .containsExactlyElementsOf(expected);
  }

  @Test
  void moodleShowsFeedbackByOutcomeToThoseWhoAreWrong() {
    Feedback outcomes =
        new Feedback(
            RichText.EMPTY, RichText.EMPTY, RichText.EMPTY, RichText.of("none"), List.of());
    List<Question> questions =
        List.of(
            Sets.withFeedback(
                Sets.question(
                    "a", RichText.of("What?"), new Interaction.ShortAnswer(Ask.words("x"), false)),
                outcomes),
            Sets.withFeedback(Ask.number(Ask.value("5", "0.5")), outcomes));

    List<GiftImport.Stored> stored =
        GiftImport.accepted(GiftFiles.of(Sets.of(questions, List.of()))).questions();

    assertThat(stored.get(0).answers())
        .extracting(GiftImport.Answer::text, answer -> answer.feedback().text())
        .containsExactly(tuple("x", ""), tuple("*", "<p>none</p>"));
    assertThat(stored.get(1).numerical())
        .extracting(GiftImport.StoredNumber::value, answer -> answer.feedback().text())
        .containsExactly(tuple("5", ""), tuple("*", "<p>none</p>"));
  }

  private static void requireStored(String text) {
    RichText rich =
        RichText.of(
            new Block.Paragraph(List.of(new Inline.Text(text), new Inline.Code(text))),
            new Block.CodeBlock("c++", text + "\n\n\t" + text + "\n// " + text));
    String words = text + text + text + "\n\n\t" + text + "\n// " + text;
    List<Question> questions =
        List.of(
            Sets.question("a", rich, new Interaction.OpenResponse(rich, RichText.EMPTY, null)),
            Sets.withFeedback(
                Sets.question(
                    "b",
                    rich,
                    new Interaction.ChoiceSelection(
                        false,
                        List.of(
                            new Choice(rich, true, null, rich),
                            Choice.of(RichText.of("wrong"), false)),
                        true)),
                Feedback.general(rich)),
            Sets.question(
                "c",
                rich,
                new Interaction.ShortAnswer(
                    List.of(AcceptedAnswer.of(text), AcceptedAnswer.of("x " + text)), false)),
            Sets.question(
                "d",
                rich,
                new Interaction.Matching(
                    List.of(
                        new Pair(rich, List.of(new Inline.Text("r " + text))),
                        new Pair(RichText.of("left"), List.of(new Inline.Text(text)))),
                    List.of(),
                    true)),
            Sets.question("e", rich, new Interaction.Ordering(List.of(rich, RichText.of(text)))));

    List<GiftImport.Stored> stored =
        GiftImport.accepted(GiftFiles.of(Sets.of(questions, List.of()))).questions();

    assertThat(stored)
        .extracting(GiftImport.Stored::type)
        .containsExactly("essay", "multichoice", "shortanswer", "match", "ordering");
    assertThat(stored).allSatisfy(q -> assertThat(GiftWords.ofHtml(q.text())).isEqualTo(words));
    assertThat(GiftWords.ofHtml(stored.get(0).generalfeedback().text())).isEqualTo(words);
    assertThat(GiftWords.ofHtml(stored.get(1).generalfeedback().text())).isEqualTo(words);
    assertThat(GiftWords.ofHtml(stored.get(1).answers().getFirst().text())).isEqualTo(words);
    assertThat(GiftWords.ofHtml(stored.get(1).answers().getFirst().feedback().text()))
        .isEqualTo(words);
    assertThat(GiftWords.ofHtml(stored.get(3).pairs().getFirst().left())).isEqualTo(words);
    assertThat(GiftWords.ofHtml(stored.get(4).answers().getFirst().text())).isEqualTo(words);
  }
}
