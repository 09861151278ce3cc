package org.examwright.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.examwright.model.AcceptedAnswer;
import org.examwright.model.Choice;
import org.examwright.model.Feedback;
import org.examwright.model.Interaction;
import org.examwright.model.Pair;
import org.examwright.model.Question;
import org.examwright.model.QuestionSet;
import org.examwright.model.diagnostics.Feature;
import org.examwright.model.diagnostics.Severity;
import org.examwright.model.diagnostics.Weight;
import org.examwright.model.exchange.Artifact;
import org.examwright.model.exchange.Capabilities;
import org.examwright.model.exchange.Export;
import org.examwright.model.exchange.Exporter;
import org.examwright.model.text.Block;
import org.examwright.model.text.Inline;
import org.examwright.model.text.RichText;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What every exporter keeps; the test of an exporter implements it.
 *
 * @param <O> the exporter's record of options
 */
public interface ExporterContract<O extends Record> {
  /** Turkish has its own way with the letter i, the others have digits of their own. */
  List<String> LANGUAGES_OF_OTHER_LETTERS_AND_DIGITS =
      List.of("tr-TR", "ar-EG-u-nu-arab", "fa-IR", "hi-IN-u-nu-deva");

  Exporter<O> exporter();

  /** The words in the files that somebody can read there, all in one string. */
  String words(List<Artifact> artifacts);

  /** Fails if a file is not what its format says. */
  void requireWellFormed(List<Artifact> artifacts);

  /** How many questions there are in the first file. */
  int questions(List<Artifact> artifacts);

  @TestFactory
  default Stream<DynamicTest> carriesOrReportsEveryFeature() {
    return Samples.all()
        .map(
            sample ->
                dynamicTest(
                    sample.toString(),
                    () ->
                        assertThat(LossCheck.violations(exporter(), sample, this::words))
                            .isEmpty()));
  }

  @TestFactory
  default Stream<DynamicTest> writesWellFormedFilesForEveryFeature() {
    return Samples.all()
        .map(
            sample ->
                dynamicTest(
                    sample.toString(), () -> requireWellFormed(export(sample.set()).artifacts())));
  }

  @TestFactory
  default Stream<DynamicTest> keepsHostileTextInEveryPlace() {
    return Hostile.texts()
        .map(
            text ->
                dynamicTest(
                    text.substring(0, Math.min(40, text.length())),
                    () -> {
                      Export export = export(hostile(text));
                      requireWellFormed(export.artifacts());
                      int written = requireAllButThoseLeftOut(4, export);
                      String words = words(export.artifacts());
                      assertThat(written == 0 ? List.<String>of() : Hostile.wordsOf(text))
                          .allMatch(words::contains);
                    }));
  }

  @Test
  default void writesTheSameBytesInEveryZoneAndLocale() {
    QuestionSet set = hostile("1,5 ı İ ß 12");
    List<Artifact> here = export(set).artifacts();
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
      for (String tag : LANGUAGES_OF_OTHER_LETTERS_AND_DIGITS) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        List<Artifact> there = export(set).artifacts();
        assertThat(there).as(tag).hasSameSizeAs(here);
        for (int i = 0; i < here.size(); i++) {
          assertThat(there.get(i).suffix()).as(tag).isEqualTo(here.get(i).suffix());
          assertThat(there.get(i).content()).as(tag).isEqualTo(here.get(i).content());
        }
      }
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  default void keepsAllSeventeenQuestionsOfSetThree() {
    Export export = export(Corpus.read("input/set-3.md"));

    requireWellFormed(export.artifacts());
    if (requireAllButThoseLeftOut(17, export) > 0) {
      String words = words(export.artifacts());
      assertThat(words).contains("What is WSGI in terms of Python Flask?");
      if (exporter().capabilities().of(Feature.MODEL_ANSWER).level()
          != Capabilities.Support.Level.NONE) {
        assertThat(words).contains("Flask is an MVC framework").contains("doesn’t enforce");
      }
    }
  }

  /** How many questions are written: all, but for those of which it is said that they are not. */
  private int requireAllButThoseLeftOut(int all, Export export) {
    int leftOut =
        (int)
            export.diagnostics().stream().filter(loss -> loss.weight() == Weight.LEFT_OUT).count();
    assertThat(export.diagnostics().stream().anyMatch(d -> d.severity() == Severity.ERROR))
        .as("that nothing can be written is an error")
        .isEqualTo(leftOut == all);
    assertThat(questions(export.artifacts())).isEqualTo(all - leftOut);
    return all - leftOut;
  }

  private Export export(QuestionSet set) {
    return exporter().export(set, exporter().defaults());
  }

  /** The text in every place of four questions that all formats know. */
  private static QuestionSet hostile(String text) {
    RichText rich =
        RichText.of(
            new Block.Paragraph(
                List.of(
                    new Inline.Text(text),
                    new Inline.Strong(List.of(new Inline.Text(text))),
                    new Inline.Code(text))),
            new Block.CodeBlock("c++", text + "\n\n\t" + text + "\n// " + text));
    List<Question> questions = new ArrayList<>();
    questions.add(
        Sets.question("a", rich, new Interaction.OpenResponse(rich, RichText.EMPTY, null)));
    questions.add(
        Sets.withFeedback(
            Sets.question(
                "b",
                rich,
                new Interaction.ChoiceSelection(
                    false,
                    List.of(
                        new Choice(rich, true, null, rich),
                        Choice.of(RichText.of(text + " wrong"), false)),
                    true)),
            Feedback.general(rich)));
    questions.add(
        Sets.question(
            "c",
            rich,
            new Interaction.ShortAnswer(
                List.of(AcceptedAnswer.of("answer " + text.replace("->", ""))), false)));
    questions.add(
        Sets.question(
            "d",
            rich,
            new Interaction.Matching(
                List.of(
                    new Pair(rich, List.of(new Inline.Text("right " + text))),
                    new Pair(RichText.of("left"), List.of(new Inline.Text("other")))),
                List.of(),
                true)));
    return Sets.of(questions, List.of());
  }
}
