package org.examwright.reading.word;

import static org.examwright.reading.word.Convention.add;

import java.util.List;

/** What programs that make quizzes of documents, and those that print banks, ask for. */
final class PlatformConventions {
  private PlatformConventions() {}

  static void addTo(List<Convention> all) {
    add(
        all,
        "a line of a test bank with its key and more",
        new PoiDraft()
            .lines("1. Which is a reptile?", "a. newt", "b. gecko", "c. frog", "d. eel")
            .p("ANS: B\tPTS: 1\tDIF: Easy\tREF: p. 12\tOBJ: 1.2")
            .lines("2. Which is an amphibian?", "a. toad", "b. viper", "c. trout", "d. crow")
            .p("ANS: A\tPTS: 1\tDIF: Hard\tREF: p. 14\tOBJ: 1.3"),
        "Which is a reptile? [newt | *gecko | frog | eel]",
        "Which is an amphibian? [*toad | viper | trout | crow]");

    add(
        all,
        "a bank with lines of topics below each answer",
        new PoiDraft()
            .lines("1) Which rock is formed by heat?", "A) chalk", "B) marble", "Answer:  B")
            .lines("Diff: 2", "Topic: Rocks", "Page Ref: 31", "")
            .lines("2) Which rock is formed by lava?", "A) basalt", "B) slate", "Answer:  A")
            .lines("Diff: 1", "Topic: Rocks", "Page Ref: 35"),
        "Which rock is formed by heat? [chalk | *marble]",
        "Which rock is formed by lava? [*basalt | slate]");

    add(
        all,
        "types, titles and points above, remarks with signs",
        new PoiDraft()
            .lines(
                "Points: 2",
                "Title: Trees",
                "1. Which tree is evergreen?",
                "@feedback: Needles stay.")
            .lines("a. beech", "*b. pine", "Points: 3", "2. Which tree has cones?")
            .lines("*a. fir", "b. elm"),
        "Which tree is evergreen? (2) [beech | *pine]",
        "Which tree has cones? (3) [*fir | elm]");

    add(
        all,
        "several stars are several answers",
        new PoiDraft()
            .lines("1. Which are prime?", "*a. 2", "b. 4", "*c. 5")
            .lines("2. Which is even?", "*a. 6", "b. 7", "c. 9"),
        "Which are prime? [*2 | 4 | *5]",
        "Which is even? [*6 | 7 | 9]");

    PoiDraft pairs = new PoiDraft();
    int list = pairs.list("decimal %1.", "lowerLetter %2.");
    pairs.item(list, 0, "Match each country with its capital.");
    pairs.items(list, 1, "Norway = Oslo", "Kenya = Nairobi", "Chile = Santiago");
    pairs.item(list, 0, "Which is in Africa?").items(list, 1, "Oslo", "*Nairobi");
    add(
        all,
        "pairs with equals signs",
        pairs,
        "Match each country with its capital. [Norway = Oslo | Kenya = Nairobi | Chile = Santiago]",
        "Which is in Africa? [Oslo | *Nairobi]");

    PoiDraft order = new PoiDraft();
    int steps = order.list("decimal %1.", "lowerLetter %2.");
    order.item(steps, 0, "Put these in order of size.").items(steps, 1, "mouse", "dog", "horse");
    order.item(steps, 0, "Which is the smallest?").items(steps, 1, "*mouse", "dog");
    add(
        all,
        "things to be put in order",
        order,
        "Put these in order of size. [mouse > dog > horse]",
        "Which is the smallest? [*mouse | dog]");

    add(
        all,
        "answers of a blank in brackets",
        new PoiDraft()
            .lines("1. Water boils at [100, hundred] degrees.", "2. Which boils first?")
            .lines("*a. alcohol", "b. water"),
        "Water boils at ___ degrees. {100|hundred}",
        "Which boils first? [*alcohol | water]");

    add(
        all,
        "answers only, listed at the end",
        new PoiDraft()
            .lines("1. Which is a fruit?", "a. leek", "b. fig", "c. kale")
            .lines("2. The sun is a ______.", "3. Snow is cold. True or false?", "Answers:")
            .lines("1. B", "2. star", "3. True"),
        "Which is a fruit? [leek | *fig | kale]",
        "The sun is a ______. = star",
        "Snow is cold. True or false? [true]");
  }
}
