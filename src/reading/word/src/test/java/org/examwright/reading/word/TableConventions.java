package org.examwright.reading.word;

import static org.examwright.reading.word.Convention.add;

import java.util.List;

/** What tables are used for. */
final class TableConventions {
  private TableConventions() {}

  private static String[] row(String... cells) {
    return cells;
  }

  static void addTo(List<Convention> all) {
    add(
        all,
        "a key in a table, numbers above letters",
        new PoiDraft()
            .lines("1. Up?", "A. yes", "B. no", "2. Down?", "A. yes", "B. no")
            .lines("Answer key")
            .table(row("1", "2"), row("B", "A")),
        "Up? [yes | *no]",
        "Down? [*yes | no]");
    add(
        all,
        "a key in a table, numbers beside letters",
        new PoiDraft()
            .lines("1. Up?", "A. yes", "B. no", "2. Down?", "A. yes", "B. no")
            .table(row("Question", "Answer"), row("1", "b"), row("2", "a")),
        "Up? [yes | *no]",
        "Down? [*yes | no]");
    add(
        all,
        "a table for each question, with its answer",
        new PoiDraft()
            .table(
                row("Question", "Who built it?"),
                row("A", "Ann"),
                row("B", "Bob"),
                row("Answer", "B"))
            .p("")
            .table(
                row("Question", "Who sold it?"),
                row("A", "Cleo"),
                row("B", "Dan"),
                row("Answer", "A"),
                row("Points", "3")),
        "Who built it? [Ann | *Bob]",
        "Who sold it? (3) [*Cleo | Dan]");
    add(
        all,
        "a question a row",
        new PoiDraft()
            .table(
                row("No", "Question", "A", "B", "C", "Answer"),
                row("1", "Which is hard?", "wax", "steel", "silk", "B"),
                row("2", "Which is soft?", "wool", "flint", "glass", "A")),
        "Which is hard? [wax | *steel | silk]",
        "Which is soft? [*wool | flint | glass]");
    add(
        all,
        "options in the cells of a table",
        new PoiDraft()
            .p("1. Which is fast?")
            .table(row("A. snail", "{b|B. hare}"), row("C. mole", "D. toad"))
            .p("2. Which is slow?")
            .table(row("{b|A. snail}", "B. hare"), row("C. lynx", "D. hawk")),
        "Which is fast? [snail | *hare | mole | toad]",
        "Which is slow? [*snail | hare | lynx | hawk]");
    add(
        all,
        "a tick in front of each option",
        new PoiDraft()
            .p("1. Which is fast?")
            .table(row("☐", "snail"), row("☒", "hare"))
            .p("2. Which is slow?")
            .table(row("☒", "snail"), row("☐", "hare")),
        "Which is fast? [snail | *hare]",
        "Which is slow? [*snail | hare]");
    add(
        all,
        "pairs with a key below",
        new PoiDraft()
            .p("1. Match the animal with its young.")
            .table(
                row("Animal", "Young"),
                row("____ 1. cow", "a. lamb"),
                row("____ 2. hen", "b. calf"),
                row("____ 3. ewe", "c. chick"))
            .lines("Answer: 1-b, 2-c, 3-a", "2. Which one swims?", "A. hen", "B. {y|duck}"),
        "Match the animal with its young. [cow = calf | hen = chick | ewe = lamb]",
        "Which one swims? [hen | *duck]");
    add(
        all,
        "a table that belongs to the question",
        new PoiDraft()
            .p("1. Which city has most people?")
            .table(row("City", "People"), row("Ulm", "126 000"), row("Jena", "108 000"))
            .lines("A) {r|Ulm}", "B) Jena", "2. Which has fewer?", "A) Ulm", "B) {r|Jena}"),
        "Which city has most people? / City People / Ulm 126 000 / Jena 108 000 [*Ulm | Jena]",
        "Which has fewer? [Ulm | *Jena]");
    String[] truth = row("Statement", "True", "False");
    add(
        all,
        "statements with a cross in the column for true or false",
        new PoiDraft()
            .p("1. Decide whether the statements are true or false.")
            .table(truth, row("Owls fly.", "X", ""), row("Cows fly.", "", "X"))
            .lines("2. Which one flies?", "A. hen", "B. {y|swift}"),
        "Decide whether the statements are true or false. [Owls fly. = True | Cows fly. = False]",
        "Which one flies? [hen | *swift]");
    add(
        all,
        "statements with both words, one of which is highlighted",
        new PoiDraft()
            .p("1. Richtig oder falsch?")
            .table(
                row("", "Richtig", "Falsch"),
                row("Eis ist kalt.", "{y|R}", "F"),
                row("Glut ist kalt.", "R", "{y|F}"))
            .lines("2. Was ist warm?", "A. Eis", "B. {y|Glut}"),
        "Richtig oder falsch? [Eis ist kalt. = Richtig | Glut ist kalt. = Falsch]",
        "Was ist warm? [Eis | *Glut]");
  }
}
