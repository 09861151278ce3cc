package org.examwright.reading.word;

import java.util.ArrayList;
import java.util.List;

/**
 * A way in which people write questions in Word.
 *
 * @param questions what is read, as {@link BriefSet} says it
 */
record Convention(String name, PoiDraft draft, List<String> questions) {
  private static final String[] DECIMAL = {"decimal %1.", "lowerLetter %2.", "lowerRoman %3."};

  static List<Convention> all() {
    List<Convention> all = new ArrayList<>();
    numbers(all);
    keys(all);
    tables(all);
    texts(all);
    return all;
  }

  private static void add(List<Convention> all, String name, PoiDraft draft, String... questions) {
    all.add(new Convention(name, draft, List.of(questions)));
  }

  private static void numbers(List<Convention> all) {
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

  private static void keys(List<Convention> all) {
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

  private static String[] row(String... cells) {
    return cells;
  }

  private static void tables(List<Convention> all) {
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
  }

  private static void texts(List<Convention> all) {
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
