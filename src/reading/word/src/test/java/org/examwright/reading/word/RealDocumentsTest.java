package org.examwright.reading.word;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Habits of documents that were made for a class, and for no program. */
class RealDocumentsTest {
  private static final String COURIER = "<w:rFonts w:ascii=\"Courier New\"/>";

  @Test
  void rowsOfATableAreQuestionsOfTheirOwnBelowNumberedOnes() {
    WordDraft draft =
        new WordDraft()
            .p("1. Which is a bird?\nA) a bat\nB) a hen\nAnswer: B")
            .p("")
            .table(
                new String[] {"No", "Question", "A", "B", "C", "Answer"},
                new String[] {"1", "Which is a fish?", "a cod", "an owl", "an ox", "A"},
                new String[] {"2", "Which is a tree?", "a fly", "a reed", "an oak", "C"});

    assertThat(WordReading.lines(draft))
        .containsExactly(
            "1 · single choice",
            "stem: Which is a bird?",
            "( ) a bat",
            "(x) a hen",
            "1 · single choice",
            "stem: Which is a fish?",
            "(x) a cod",
            "( ) an owl",
            "( ) an ox",
            "2 · single choice",
            "stem: Which is a tree?",
            "( ) a fly",
            "( ) a reed",
            "(x) an oak");
  }

  @ParameterizedTest
  @ValueSource(strings = {"→ ", "⇒ ", "-> ", "=> ", "➜ ", ""})
  void anArrowMayStandInFrontOfABoldLabel(String arrow) {
    WordDraft draft =
        new WordDraft()
            .p("1. Which is a bird?\nA. a bat\nB. a hen")
            .xml("<w:p>" + WordDraft.run(arrow + "Answer:", "<w:b/>") + run(" B") + "</w:p>")
            .p("2. Which is a fish?\nA. a cod\nB. an ox")
            .xml("<w:p>" + WordDraft.run(arrow + "Answer:", "<w:b/>") + run(" A") + "</w:p>");

    assertThat(WordReading.lines(draft)).contains("(x) a hen", "(x) a cod");
  }

  @Test
  void giftBelowNumbersOfAListIsGift() {
    WordDraft draft =
        new WordDraft()
            .item(1, 0, "Which is a bird?")
            .p("{~%0%a bat\n~%100%a hen}")
            .p("")
            .item(1, 0, "Which is a fish?")
            .p("{=a cod\n~a whale}");

    assertThat(WordReading.lines(draft))
        .contains("stem: Which is a bird?", "stem: Which is a fish?", "(x) a cod");
  }

  @Test
  void whatIsWrittenInOneWidthThroughoutIsNoProgram() {
    WordDraft draft = new WordDraft();
    for (String line :
        "1. What does `for` do?\nA. It repeats.\nB. It ends.\nAnswer: A\n2. What is `int`?\nA. A word.\nB. A number.\nAnswer: B"
            .split("\n", -1)) {
      draft.formatted(line.replace("`", ""), COURIER);
    }

    assertThat(WordReading.lines(draft))
        .contains("stem: What does for do?", "(x) It repeats.", "(x) A number.");
  }

  @Test
  void optionsWithAnAnswerAreNotPutInOrderWhateverIsAsked() {
    WordDraft draft =
        new WordDraft()
            .item(1, 0, "Put the metals in order of weight: which is right?")
            .item(1, 1, "tin, zinc, lead")
            .item(1, 1, "zinc, tin, lead")
            .item(1, 1, "lead, zinc, tin")
            .p("Answer: B");

    assertThat(WordReading.lines(draft)).contains("1 · single choice", "(x) zinc, tin, lead");
  }

  private static String run(String text) {
    return WordDraft.run(text, "");
  }
}
