package org.examwright.reading.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A well-formed list in which the ways of marking questions and keys are mixed at random.
 *
 * @param expected what a careful reader finds in it, in order
 */
record GeneratedDocument(String markdown, List<Expected> expected) {

  /**
   * A question to be found.
   *
   * @param word that its stem holds and nothing else does
   * @param answer a word of its model answer; empty if it has none
   * @param options the words of its options, in order; none for an open question
   * @param right whether each of them is right
   */
  record Expected(String word, String answer, List<String> options, List<Boolean> right) {}

  private static final int SECTIONS = 3;
  private static final int QUESTIONS = 5;

  static GeneratedDocument of(Random random) {
    Writer writer = new Writer(random);
    return writer.document();
  }

  /** The ways of marking that may follow one another in a document. */
  private enum Marking {
    BOLD,
    HEADING,
    LIST_HEADING,
    DETAILS,
    Q_AND_A,
    NUMBERED,
    BULLETS,
    OPTIONS,
    AIKEN
  }

  private enum Keys {
    BOXES,
    LETTERS_IN_LIST,
    LETTERS_IN_LINES,
    STARS,
    HIDDEN
  }

  private static final class Writer {
    private final Random random;
    private final StringBuilder text = new StringBuilder();
    private final List<Expected> expected = new ArrayList<>();
    private final boolean numbersInBold;
    private int words;
    private int number;

    Writer(Random random) {
      this.random = random;
      this.numbersInBold = random.nextBoolean();
    }

    GeneratedDocument document() {
      if (random.nextBoolean()) {
        text.append("# A list\n\nSome words about it.\n\n");
      }
      if (random.nextInt(6) == 0) {
        text.append(
            "<p align=\"center\"><a href=\"https://example.org\"><img src=\"https://example.org/b.svg\"></a></p>\n\n");
      }
      if (random.nextInt(3) == 0) {
        text.append("## Table of Contents\n\n- [One](#one)\n- [Two](#two)\n\n");
      }
      int sections = 1 + random.nextInt(SECTIONS);
      for (int i = 0; i < sections; i++) {
        section();
      }
      if (random.nextInt(4) == 0) {
        text.append("## License\n\nFree for all.\n");
      }
      String markdown = text.toString();
      return new GeneratedDocument(
          random.nextInt(5) == 0 ? markdown.replace("\n", "\r\n") : markdown, expected);
    }

    private void section() {
      text.append("## ").append(pick("Basics", "Über Kreise", "更多", "Part B")).append("\n\n");
      marking = one(List.of(Marking.values()));
      int questions = 2 + random.nextInt(QUESTIONS - 1);
      number = 1;
      for (int i = 0; i < questions; i++) {
        question(marking);
        number++;
      }
    }

    private void question(Marking marking) {
      boolean choice = random.nextInt(3) == 0;
      switch (marking) {
        case BOLD -> {
          String question = asked(true);
          text.append(numbersInBold ? "**" + number + ". " : "**").append(question).append("**");
          below(choice, random.nextInt(3) == 0 ? "  \n" : "\n\n", "");
        }
        case HEADING -> {
          String front = pick("", number + ". ", "Q" + number + ". ", "Question " + number + ": ");
          text.append("### ").append(front).append(asked(random.nextInt(5) > 0));
          below(choice, "\n\n", "");
        }
        case LIST_HEADING -> {
          text.append(number).append(". ### ").append(asked(true));
          below(false, "\n\n", "   ");
        }
        case DETAILS -> {
          text.append("<details>\n<summary>")
              .append(pick("", "<b>"))
              .append(asked(true))
              .append("</summary>")
              .append(pick("", "<br>"))
              .append(pick("\n\n", "\n"));
          inDetails = true;
          open("");
          inDetails = false;
          text.append("</details>\n\n");
        }
        case Q_AND_A -> {
          text.append(pick("Q: ", "**Q:** ", "Question: ")).append(asked(true));
          text.append(pick("\n", "\n\n")).append("A: ");
          String answer = word();
          text.append(answer).append(" it is.\n\n");
          addOpen(answer);
        }
        case NUMBERED -> {
          text.append(number).append(". ").append(asked(true));
          below(choice, "\n\n", "   ");
        }
        case BULLETS -> {
          text.append("* ").append(asked(true)).append("\n");
          addOpen("");
          if (random.nextInt(4) == 0) {
            text.append("\n");
          }
        }
        case OPTIONS -> {
          text.append(asked(true)).append("\n\n");
          keyed(Keys.BOXES, "");
        }
        case AIKEN -> {
          text.append(asked(true)).append("\n");
          aiken();
        }
      }
      if (marking != Marking.BULLETS) {
        noise(marking);
      }
    }

    private String question = "";
    private boolean inDetails;
    private Marking marking = Marking.BOLD;

    /** A question with a word of its own. */
    private String asked(boolean withMark) {
      question = word();
      String sentence =
          withMark
              ? pick("What is ", "How does one use ", "Was ist ", "为什么 ", "Does it matter: ")
                  + question
                  + pick("?", "?", " in `code`?", " and *why*?")
              : "Explain " + question;
      return sentence;
    }

    private void below(boolean choice, String gap, String indent) {
      if (choice) {
        text.append("\n\n");
        keyed(one(List.of(Keys.values())), indent);
      } else {
        text.append(gap);
        open(indent);
      }
    }

    /** An answer of some blocks; what looks like marks in them marks nothing. */
    private void open(String indent) {
      String answer = word();
      addOpen(answer);
      boolean hidden = !inDetails && random.nextInt(6) == 0;
      String label = hidden ? "" : pick("", "", "", "", "**Answer:** ", "Answer: ");
      if (hidden) {
        line(indent, "<details><summary>" + pick("Show answer", "Solution") + "</summary>");
        text.append('\n');
      }
      line(indent, label + answer + " is the " + pick("point", "Antwort", "答案") + ".");
      for (int i = random.nextInt(3); i > 0; i--) {
        text.append('\n');
        switch (random.nextInt(8)) {
          case 6 -> {
            line(indent, "1. first step");
            line(indent, "2. second step");
          }
          case 7 -> line(indent, marking == Marking.HEADING ? "#### Example" : "*Example*");
          case 0 -> {
            line(indent, "- one thing");
            line(indent, "- another, **bold**");
          }
          case 1 -> {
            line(indent, "```python");
            line(indent, "# What is this?");
            line(indent, "**1. Not a question?**");
            text.append('\n');
            line(indent, "- [x] no option");
            line(indent, "```");
          }
          case 2 -> line(indent, "> quoted words");
          case 3 -> {
            line(indent, "| a | b |");
            line(indent, "|---|---|");
            line(indent, "| 1 | 2 |");
          }
          case 4 -> line(indent, "**Mind** the *gap* and $x^2$.");
          default -> line(indent, "![A picture](https://example.org/a.png)");
        }
      }
      text.append('\n');
      if (hidden) {
        line(indent, "</details>");
        text.append('\n');
      }
    }

    private void keyed(Keys keys, String indent) {
      int count = 2 + random.nextInt(3);
      List<String> options = new ArrayList<>();
      List<Boolean> right = new ArrayList<>();
      int key = random.nextInt(count);
      boolean several = keys != Keys.HIDDEN && random.nextInt(4) == 0;
      for (int i = 0; i < count; i++) {
        options.add(word());
        right.add(i == key || (several && i == 0));
      }
      expected.add(new Expected(question, "", options, right));
      String feedback = random.nextInt(4) == 0 ? indent + "  > So it is.\n" : "";
      switch (keys) {
        case BOXES -> {
          for (int i = 0; i < count; i++) {
            line(indent, (right.get(i) ? "- [x] " : "- [ ] ") + options.get(i));
            text.append(i == 0 ? feedback : "");
          }
        }
        case LETTERS_IN_LIST -> {
          for (int i = 0; i < count; i++) {
            line(indent, "- " + (char) ('A' + i) + pick(") ", ": ", ". ") + options.get(i));
          }
          text.append('\n');
          line(indent, pick("**Answer:** ", "Answer: ", "**Correct answer:** ") + letters(right));
        }
        case LETTERS_IN_LINES -> {
          for (int i = 0; i < count; i++) {
            line(indent, (char) ('a' + i) + ") " + options.get(i));
          }
          text.append('\n');
          line(indent, "Answer: " + letters(right));
        }
        case STARS -> {
          for (int i = 0; i < count; i++) {
            line(indent, (right.get(i) ? "*" : "") + (char) ('a' + i) + ") " + options.get(i));
          }
        }
        case HIDDEN -> {
          for (int i = 0; i < count; i++) {
            line(indent, "- " + (char) ('A' + i) + ": " + options.get(i));
          }
          text.append('\n');
          line(indent, "<details><summary><b>" + pick("Answer", "Show answer") + "</b></summary>");
          line(indent, pick("<p>", ""));
          text.append('\n');
          line(indent, "#### Answer: " + letters(right));
          text.append('\n');
          line(indent, "Since it is so.");
          text.append('\n');
          line(indent, "</details>");
        }
      }
      text.append('\n');
    }

    private void aiken() {
      int count = 2 + random.nextInt(3);
      int key = random.nextInt(count);
      List<String> options = new ArrayList<>();
      List<Boolean> right = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        options.add(word());
        right.add(i == key);
        line("", (char) ('A' + i) + ". " + options.get(i));
      }
      line("", "ANSWER: " + (char) ('A' + key));
      text.append('\n');
      expected.add(new Expected(question, "", options, right));
    }

    private static String letters(List<Boolean> right) {
      List<String> letters = new ArrayList<>();
      for (int i = 0; i < right.size(); i++) {
        if (right.get(i)) {
          letters.add(String.valueOf((char) ('A' + i)));
        }
      }
      return String.join(", ", letters);
    }

    /** What stands between questions and is none. */
    private void noise(Marking marking) {
      switch (random.nextInt(8)) {
        case 0 -> text.append(marking == Marking.NUMBERED ? "" : "---\n\n");
        case 1 -> text.append("**[⬆ Back to Top](#table-of-contents)**\n\n");
        case 2 -> text.append("<br/>\n\n");
        default -> {} // mostly nothing
      }
    }

    private void addOpen(String answer) {
      expected.add(new Expected(question, answer, List.of(), List.of()));
    }

    private void line(String indent, String line) {
      text.append(line.isEmpty() ? "" : indent).append(line).append('\n');
    }

    private String word() {
      words++;
      return pick("word", "wört", "слово", "词", "كلمة", "e\u0301t") + "x" + words + "x";
    }

    private <T> T one(List<T> values) {
      return values.get(random.nextInt(values.size()));
    }

    private String pick(String... choices) {
      return choices[random.nextInt(choices.length)];
    }
  }
}
