package org.examwright.reading.word;

import static org.examwright.reading.word.Convention.add;

import java.util.List;

/** How questions and options are counted. */
final class NumberConventions {
  private static final String[] DECIMAL = {"decimal %1.", "lowerLetter %2.", "lowerRoman %3."};

  private NumberConventions() {}

  static void addTo(List<Convention> all) {
    PoiDraft levels = new PoiDraft();
    int list = levels.list(DECIMAL);
    levels.item(list, 0, "Which bird cannot fly?").items(list, 1, "Swift", "*Kiwi", "Tern");
    levels.item(list, 0, "Which bird sings?").items(list, 1, "*Lark", "Stork");
    add(
        all,
        "levels of one list",
        levels,
        "Which bird cannot fly? [Swift | *Kiwi | Tern]",
        "Which bird sings? [*Lark | Stork]");

    PoiDraft own = new PoiDraft();
    int questions = own.list("decimal %1)");
    own.item(questions, 0, "Which is a metal?");
    own.items(own.list("upperLetter %1."), 0, "Neon", "{y|Iron}");
    own.item(questions, 0, "Which is a gas?");
    own.items(own.list("upperLetter %1."), 0, "{y|Argon}", "Zinc");
    add(
        all,
        "a list of letters for each question",
        own,
        "Which is a metal? [Neon | *Iron]",
        "Which is a gas? [*Argon | Zinc]");

    PoiDraft typed = new PoiDraft();
    int counted = typed.list("decimal %1.");
    typed.item(counted, 0, "Which is a verb?").lines("а) дом", "б) {b|бежать}", "в) синий");
    typed.item(counted, 0, "Which is a noun?").lines("а) {b|стол}", "б) идти", "в) белый");
    add(
        all,
        "numbers of Word and letters that are typed, of another alphabet",
        typed,
        "Which is a verb? [дом | *бежать | синий]",
        "Which is a noun? [*стол | идти | белый]");

    PoiDraft said = new PoiDraft();
    int named = said.list("decimal Question %1:");
    said.item(named, 0, "Is ice cold?").lines("A) {b|Yes}", "B) No");
    said.item(named, 0, "Is fire cold?").lines("A) Yes", "B) {b|No}");
    add(all, "numbers with a word", said, "Is ice cold? [*Yes | No]", "Is fire cold? [Yes | *No]");

    PoiDraft nested = new PoiDraft();
    int outer = nested.list("decimal %1.");
    int inner = nested.list("decimal %1.", "decimal %2.");
    nested.item(outer, 0, "Which is the largest?").items(inner, 1, "Mars", "{y|Saturn}");
    nested.item(outer, 0, "Which is the nearest?").items(inner, 1, "{y|Venus}", "Neptune");
    add(
        all,
        "options in a list that is further from the margin",
        nested,
        "Which is the largest? [Mars | *Saturn]",
        "Which is the nearest? [*Venus | Neptune]");

    PoiDraft going = new PoiDraft();
    int one = going.list("decimal %1.", "lowerLetter %2)");
    going.item(one, 0, "Which is a star?").items(one, 1, "Mars", "{b|Vega}");
    int two = going.listFrom(2, "decimal %1)");
    going.item(two, 0, "Is the moon a star?").lines("a) yes", "b) {b|no}");
    int three = going.listFrom(3, "decimal (%1)");
    going.item(three, 0, "List two planets.");
    going.items(going.list("decimal %1."), 0, "Venus", "Saturn");
    add(
        all,
        "numbers that go on in other lists, and steps that begin anew",
        going,
        "Which is a star? [Mars | *Vega]",
        "Is the moon a star? [yes | *no]",
        "List two planets. -> Venus / Saturn");

    PoiDraft sections = new PoiDraft().heading(1, "Part A");
    int first = sections.list(DECIMAL);
    sections.item(first, 0, "Which is even?").items(first, 1, "*2", "3");
    sections.item(first, 0, "Which is odd?").items(first, 1, "4", "*5");
    sections.heading(1, "Part B");
    sections.items(sections.list("decimal %1."), 0, "Explain primes.", "Prove that 2 is even.");
    add(
        all,
        "open questions in a list of their own below a heading",
        sections,
        "Which is even? [*2 | 3]",
        "Which is odd? [4 | *5]",
        "Explain primes.",
        "Prove that 2 is even.");

    add(
        all,
        "paragraphs with line ends",
        new PoiDraft()
            .p("1. Which is red?\nA) grass\nB) {b|blood}\nC) milk")
            .p("2. Which is white?\nA) {b|snow}\nB) coal\nC) rust"),
        "Which is red? [grass | *blood | milk]",
        "Which is white? [*snow | coal | rust]");

    add(
        all,
        "options side by side with tabs",
        new PoiDraft()
            .lines("1. 2 + 3 =", "a) 4\t\tb) 5\t\tc) 6", "2. 9 - 2 =", "a) 7\t\tb) 8\t\tc) 9")
            .lines("Answer key", "1. b", "2. a"),
        "2 + 3 = [4 | *5 | 6]",
        "9 - 2 = [*7 | 8 | 9]");

    add(
        all,
        "headings that count questions",
        new PoiDraft()
            .heading(2, "Question 1")
            .lines("Which is warm?", "A) ice", "B) {b|soup}")
            .heading(2, "Question 2")
            .lines("Which is cold?", "A) {b|ice}", "B) soup"),
        "Which is warm? [ice | *soup]",
        "Which is cold? [*ice | soup]");
  }
}
