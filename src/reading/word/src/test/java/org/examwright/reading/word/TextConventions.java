package org.examwright.reading.word;

import static org.examwright.reading.word.Convention.add;

import java.util.List;

/** What else stands in questions. */
final class TextConventions {
  private TextConventions() {}

  static void addTo(List<Convention> all) {
    add(
        all,
        "blanks that are underlined space with the answer on it",
        new PoiDraft()
            .p("{b|Fill in the blanks.}")
            .lines("1. A cube has {u| six } faces.", "2. {u| Two } and {u| three } make five."),
        "A cube has ___ faces. {six}",
        "___ and ___ make five. {Two; three}");
    add(
        all,
        "words that are underlined are no blanks",
        new PoiDraft()
            .lines("1. The {u|swift} fox: what does it mean?", "A) slow", "B) {y|fast}")
            .lines("2. The {u|lazy} dog: what does it mean?", "A) {y|idle}", "B) busy"),
        "The swift fox: what does it mean? [slow | *fast]",
        "The lazy dog: what does it mean? [*idle | busy]");
    add(
        all,
        "points in front and behind",
        new PoiDraft()
            .lines("1. (3 pts) What is wind?", "2. What is rain? [2 marks]", "3. What is hail? /4"),
        "What is wind? (3)",
        "What is rain? (2)",
        "What is hail? (4)");
    add(
        all,
        "code by its font",
        new PoiDraft()
            .lines("1. What is printed?", "{c|x = 1}", "{c|print(x)}", "A) {y|1}", "B) x")
            .lines("2. What fails?", "A) {c|1/1}", "{y|B) }{y|1/0}"),
        "What is printed? / x = 1 / print(x) [*1 | x]",
        "What fails? [1/1 | *1/0]");
    add(
        all,
        "questions and answers by letters",
        new PoiDraft().lines("Q: What is dew?", "A: Water.", "Q: What is fog?", "A: A cloud."),
        "What is dew? -> Water.",
        "What is fog? -> A cloud.");
    add(
        all,
        "essays with room to write",
        new PoiDraft()
            .lines("Name: ____________  Date: ________", "1. Describe a storm.", "_".repeat(60))
            .lines("_".repeat(60), "2. Describe a calm."),
        "Describe a storm.",
        "Describe a calm.");
    add(
        all,
        "a page break within a question",
        new PoiDraft()
            .lines("1. Which is round?", "A. cube")
            .pageBreak()
            .lines("B. {b|ball}", "2. Which is flat?", "A. {b|disc}", "B. cone"),
        "Which is round? [cube | *ball]",
        "Which is flat? [*disc | cone]");
    add(
        all,
        "GIFT that was typed into Word",
        new PoiDraft().lines("::Q1:: Which is a bird? {=wren ~bat}", "", "::Q2:: 3+4 {#7}"),
        "Which is a bird? [*wren | bat]",
        "3+4 = Value[value=7, tolerance=0]");
  }
}
