package org.examwright.reading.word;

import static org.examwright.reading.word.Convention.add;

import java.util.List;

/** How documents say which options are right. */
final class KeyConventions {
  private KeyConventions() {}

  static void addTo(List<Convention> all) {
    for (String mark : List.of("{b|%s}", "{u|%s}", "{r|%s}", "{y|%s}", "{s|%s}", "{i|%s}")) {
      add(
          all,
          "the right option looks so: " + mark,
          new PoiDraft()
              .lines("1. Which is a tree?", "A. fern", "B. " + mark.formatted("oak"), "C. moss")
              .lines("2. Which is a fish?", "A. " + mark.formatted("cod"), "B. newt", "C. crab"),
          "Which is a tree? [fern | *oak | moss]",
          "Which is a fish? [*cod | newt | crab]");
    }
    for (String mark : List.of("%s ✓", "%s (correct)", "%s *")) {
      add(
          all,
          "the right option ends so: " + mark,
          new PoiDraft()
              .lines("1. Which is a tree?", "A. fern", "B. " + mark.formatted("oak"), "C. moss")
              .lines("2. Which is a fish?", "A. " + mark.formatted("cod"), "B. newt", "C. crab"),
          "Which is a tree? [fern | *oak | moss]",
          "Which is a fish? [*cod | newt | crab]");
    }
    for (String key : List.of("Answer: %s", "Ans. %s", "Correct answer: (%s)", "Lösung: %s")) {
      add(
          all,
          "a line with the letter: " + key,
          new PoiDraft()
              .lines("1. Which is a tree?", "A. fern", "B. oak", key.formatted("B"))
              .lines("2. Which is a fish?", "A. cod", "B. newt", key.formatted("A")),
          "Which is a tree? [fern | *oak]",
          "Which is a fish? [*cod | newt]");
    }
    PoiDraft bullets = new PoiDraft();
    int questions = bullets.list("decimal %1.");
    int signs = bullets.list("bullet ", "bullet o");
    bullets.item(questions, 0, "Which is sweet?").items(signs, 0, "salt", "sugar", "flour");
    bullets.p("Answer: B");
    bullets.item(questions, 0, "Which are fruits?").items(signs, 0, "plum", "leek", "pear");
    bullets.p("Answer: A, C");
    add(
        all,
        "bullets that an answer names by letters",
        bullets,
        "Which is sweet? [salt | *sugar | flour]",
        "Which are fruits? [*plum | leek | *pear]");

    PoiDraft numbered = new PoiDraft();
    int stems = numbered.list("decimal %1.");
    int options = numbered.list("decimal %1)", "decimal %2)");
    numbered.item(stems, 0, "Which is sour?").items(options, 1, "honey", "lemon");
    numbered.p("Answer: 2");
    int others = numbered.list("decimal %1)", "decimal %2)");
    numbered.item(stems, 0, "Which is hot?").items(others, 1, "chili", "melon");
    numbered.p("Answer: 1");
    add(
        all,
        "numbered options that an answer names by numbers",
        numbered,
        "Which is sour? [honey | *lemon]",
        "Which is hot? [*chili | melon]");

    add(
        all,
        "options with equals signs are no pairs where an answer names one",
        new PoiDraft()
            .lines("1. Which holds?", "A) a = b", "B) b = c", "Answer: A")
            .lines("2. Which does not?", "A) c = d", "B) d = e", "Answer: B"),
        "Which holds? [*a = b | b = c]",
        "Which does not? [c = d | *d = e]");

    add(
        all,
        "remarks on each option",
        new PoiDraft()
            .lines("1. Which is a root?", "A. leaf", "Feedback: It is green.", "*B. carrot")
            .lines("Feedback: Yes.", "2. Which is a leaf?", "*A. chard", "B. beet"),
        "Which is a root? [leaf (It is green.) | *carrot (Yes.)]",
        "Which is a leaf? [*chard | beet]");

    add(
        all,
        "a key by sections",
        new PoiDraft()
            .heading(2, "Section 1")
            .lines("1. One?", "A. a", "B. b", "2. Two?", "A. c", "B. d")
            .heading(2, "Section 2")
            .lines("1. Snow is white.", "2. Coal is white.")
            .heading(1, "Answer Key")
            .lines("Section 1", "1. B  2. A", "Section 2", "1. True", "2. False"),
        "One? [a | *b]",
        "Two? [*c | d]",
        "Snow is white. [true]",
        "Coal is white. [false]");

    add(
        all,
        "a bank of tests as it is printed",
        new PoiDraft()
            .lines("Unit 4 Test", "{b|Multiple Choice}", "Identify the best choice.")
            .lines("____\t1.\tA baby cat is a", "a.\tpup\tc.\tfoal", "b.\tkitten\td.\tcub")
            .lines("____\t2.\tA baby dog is a", "a.\tpup\tc.\tfoal", "b.\tkitten\td.\tcub")
            .lines("{b|True/False}", "Indicate whether the statement is true or false.")
            .lines("____\t3.\tOwls hunt at night.", "Unit 4 Test", "{b|Answer Section}")
            .lines("MULTIPLE CHOICE", "1.\tANS:\tB\tPTS:\t1\tDIF:\tEasy")
            .lines("2.\tANS:\tA\tPTS:\t1\tDIF:\tHard", "TRUE/FALSE", "3.\tANS:\tT\tPTS:\t1"),
        "A baby cat is a [pup | *kitten | foal | cub]",
        "A baby dog is a [*pup | kitten | foal | cub]",
        "Owls hunt at night. [true]");
  }
}
