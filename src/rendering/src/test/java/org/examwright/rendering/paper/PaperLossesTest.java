package org.examwright.rendering.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.Stream;
import org.examwright.model.Asset;
import org.examwright.model.Feedback;
import org.examwright.model.Interaction;
import org.examwright.model.Question;
import org.examwright.model.QuestionSet;
import org.examwright.model.Section;
import org.examwright.model.diagnostics.Diagnostic;
import org.examwright.model.diagnostics.Feature;
import org.examwright.model.diagnostics.Weight;
import org.examwright.model.exchange.Capabilities;
import org.examwright.model.text.Block;
import org.examwright.model.text.Inline;
import org.examwright.model.text.RichText;
import org.examwright.rendering.sheet.Edition;
import org.examwright.rendering.version.VersionPlan;
import org.examwright.rendering.version.Versions;
import org.examwright.testkit.Sets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PaperLossesTest {
  private static final PaperLosses.Typesetting NOTHING =
      new PaperLosses.Typesetting() {
        @Override
        public boolean setsFormula(String tex, boolean display) {
          return false;
        }

        @Override
        public boolean showsPicture(String source) {
          return false;
        }

        @Override
        public List<Integer> charactersInNoFont(String text) {
          return text.codePoints().filter(c -> c > 0x7F).boxed().toList();
        }
      };

  /** But for formulas within a line. */
  private static final PaperLosses.Typesetting EVERYTHING =
      new PaperLosses.Typesetting() {
        @Override
        public boolean setsFormula(String tex, boolean display) {
          return display;
        }

        @Override
        public boolean showsPicture(String source) {
          return true;
        }
      };

  static Stream<Arguments> whatIsLost() {
    Inline here = new Inline.Text("here");
    Inline picture = new Inline.Image("tree.svg", "a tree", "", null, null);
    Inline remote = new Inline.Image("https://example.org/a.png", "", "", null, null);
    return Stream.of(
        Arguments.of(
            new Inline.Formula("\\x"),
            "the formula `\\x` is not understood and printed as it is written"),
        Arguments.of(picture, "the picture `tree.svg` cannot be shown; its description is printed"),
        Arguments.of(
            new Inline.Text("a ↯"),
            "no font has the character ↯ (U+21AF); its code is printed instead"),
        Arguments.of(
            new Inline.Text("ខ្ម"),
            "no font has the Khmer characters ខ (U+1781), ្ (U+17D2), ម (U+1798); their codes are"
                + " printed instead"),
        Arguments.of(
            new Inline.Link("#q2", "", List.of(here)), "the link to `#q2` becomes its text alone"),
        Arguments.of(
            new Inline.Link("https://example.org", "more", List.of(here)),
            "what appears on pointing at " + Feature.LINK.label() + " is left out"),
        Arguments.of(
            new Inline.Link("javascript:x()", "", List.of(here)),
            "the link to `javascript:x()` becomes its text alone"),
        Arguments.of(
            new Inline.Link(
                "https://example.org/", "", List.of(new Inline.Emphasis(List.of(remote)))),
            "a picture cannot be clicked to go to `https://example.org/`"));
  }

  @ParameterizedTest
  @MethodSource("whatIsLost")
  void whatDependsOnContentIsReportedOnceAQuestion(Inline inline, String message) {
    RichText twice = RichText.ofInlines(List.of(inline, inline));

    Asset picture = new Asset("tree.svg", "image/svg+xml", new byte[] {1});

    assertThat(
            PaperLosses.of(
                all(Sets.of(List.of(Sets.open("q", twice)), List.of(picture))),
                List.of(Edition.HANDOUT),
                everything(),
                NOTHING))
        .extracting(Diagnostic::message)
        .filteredOn(loss -> !loss.startsWith("pictures on the web"))
        .containsExactly(message);
  }

  @Test
  void aFormulaInALineOfItsOwnIsAskedForAsSuch() {
    RichText formula = RichText.of(new Block.DisplayFormula("x"));

    assertThat(
            PaperLosses.of(
                all(Sets.of(Sets.open("q", formula))),
                List.of(Edition.HANDOUT),
                everything(),
                EVERYTHING))
        .isEmpty();
  }

  @Test
  void whatOneEditionAloneHasIsLostWithoutIt() {
    assertThat(PaperCapabilities.of(PrintOptions.of(Edition.HANDOUT)).limits())
        .containsKeys(Feature.GRADER_NOTES, Feature.EXPECTED_LINES);
    assertThat(PaperCapabilities.of(PrintOptions.of(Edition.KEY)).limits())
        .containsKey(Feature.EXPECTED_LINES)
        .doesNotContainKey(Feature.GRADER_NOTES);
    assertThat(PaperCapabilities.of(PrintOptions.of(Edition.WORKSHEET)).limits())
        .containsKey(Feature.GRADER_NOTES)
        .doesNotContainKey(Feature.EXPECTED_LINES);
  }

  @Test
  void aKeyAloneLeavesExplanationsToOtherEditions() {
    assertThat(PaperCapabilities.of(PrintOptions.of(Edition.KEY, Edition.WORKSHEET)).limits())
        .containsKeys(Feature.GENERAL_FEEDBACK, Feature.CHOICE_FEEDBACK, Feature.HINTS);
    assertThat(PaperCapabilities.of(PrintOptions.of(Edition.KEY, Edition.STUDY)).limits())
        .doesNotContainKey(Feature.GENERAL_FEEDBACK);
  }

  @ParameterizedTest
  @EnumSource(names = {"HANDOUT", "STUDY", "WORKSHEET"})
  void whatIsSaidOfATextThatAsksNothingIsInNoStudySheet(Edition edition) {
    Question text =
        Sets.withFeedback(
            Sets.question("q", RichText.of("Read this."), new Interaction.None()),
            new Feedback(
                RichText.of("It was true."),
                RichText.EMPTY,
                RichText.EMPTY,
                RichText.EMPTY,
                List.of(RichText.of("Twice."))));

    assertThat(PaperLosses.of(all(Sets.of(text)), List.of(edition), everything(), EVERYTHING))
        .extracting(Diagnostic::feature)
        .isEqualTo(
            edition == Edition.STUDY
                ? List.of(Feature.GENERAL_FEEDBACK, Feature.HINTS)
                : List.of());
  }

  @ParameterizedTest
  @ValueSource(strings = {"cy", "gl-ES"})
  void aSetInALanguageWhoseWordsAreNotKnownIsToldSoOnce(String language) {
    assertThat(
            PaperLosses.of(
                all(inLanguage(language)), List.of(Edition.HANDOUT), everything(), NOTHING))
        .extracting(Diagnostic::feature, Diagnostic::weight, Diagnostic::message)
        .containsExactly(
            tuple(
                Feature.LANGUAGE,
                Weight.NOTE,
                "the words of the sheet, such as Name and Date, are in English, since those of `"
                    + language
                    + "` are not known"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "en-IE", "km", "pt-BR", "zh-TW"})
  void nothingIsSaidOfALanguageWhoseWordsAreKnown(String language) {
    assertThat(
            PaperLosses.of(
                all(inLanguage(language)), List.of(Edition.HANDOUT), everything(), EVERYTHING))
        .isEmpty();
  }

  @Test
  void theCharactersOfTheWordsOfTheSheetAreAskedForToo() {
    assertThat(
            PaperLosses.of(all(inLanguage("el")), List.of(Edition.HANDOUT), everything(), NOTHING))
        .extracting(Diagnostic::feature)
        .containsExactly(Feature.CHARACTERS);
    assertThat(
            PaperLosses.of(all(inLanguage("en")), List.of(Edition.HANDOUT), everything(), NOTHING))
        .isEmpty();
  }

  private static QuestionSet inLanguage(String language) {
    return new QuestionSet(
        "Sample",
        language,
        List.of(
            new Section(
                List.of(),
                RichText.EMPTY,
                List.of(Sets.open("a", RichText.of("A?")), Sets.open("b", RichText.of("B?"))))),
        List.of());
  }

  @Test
  void choicesThatMayBeShuffledAreSoWhereVersionsAre() {
    PrintOptions four =
        new PrintOptions(
            List.of(Edition.WORKSHEET), PaperSize.A4, new VersionPlan(4, 1, "", List.of()));

    assertThat(PaperCapabilities.of(four).limits()).doesNotContainKey(Feature.SHUFFLE);
    assertThat(everything().limits()).containsKey(Feature.SHUFFLE);
  }

  private static Capabilities everything() {
    return PaperCapabilities.of(PrintOptions.of(Edition.values()));
  }

  /** A set as it is. */
  private static Versions all(QuestionSet set) {
    return Versions.of(set, VersionPlan.ONE);
  }
}
