package org.examwright.reading.text;

import java.util.List;
import java.util.Random;

/** Makes quizzes as people type them, with all that may stand around the questions. */
final class GeneratedText {
  private static final List<String> STEMS =
      List.of(
          "What is a reef?",
          "Which of these is a mammal",
          "The capital of Peru is ____.",
          "True or false: whales are fish.",
          "Name two causes of\nthe great fire.",
          "What does this print?\n\n    x = [1, 2]\n    print(x)\n",
          "Calculate 3 + 4");

  private static final List<String> OPTIONS = List.of("a whale", "Lima", "7", "x = [1]", "none");

  private static final List<String> BEHIND =
      List.of(
          "Answer: B",
          "Answer: a, c",
          "Answer: true",
          "Answer: Lima",
          "Answer:\nIt is built by corals\n\nover many years.",
          "Explanation: look at the map",
          "Hint: it lives in the sea",
          "Points: 2",
          "(3 points)",
          "* one\n* two",
          "![a map](map.png)",
          "-----",
          "Name: ______",
          "Page 2 of 3",
          "");

  private static final List<String> BETWEEN =
      List.of(
          "",
          "PART B",
          "Part C: Oceans",
          "Read each question with care.",
          "=========",
          "Quiz of May 3",
          "- 4 -");

  private final Random random;
  private final StringBuilder text = new StringBuilder();

  private GeneratedText(Random random) {
    this.random = random;
  }

  static String of(Random random) {
    return new GeneratedText(random).text();
  }

  private String text() {
    line("Biology, test " + random.nextInt(9));
    int style = random.nextInt(4);
    int questions = 1 + random.nextInt(6);
    for (int number = 1; number <= questions; number++) {
      between();
      String label =
          switch (style) {
            case 0 -> number + ". ";
            case 1 -> number + ") ";
            case 2 -> "Question " + number + ": ";
            default -> "Q" + number + ". ";
          };
      line(label + any(STEMS));
      options();
      for (int i = random.nextInt(3); i > 0; i--) {
        line(any(BEHIND));
      }
    }
    between();
    if (random.nextInt(4) == 0) {
      line("Answers:");
      for (int number = 1; number <= questions; number++) {
        line(number + ". " + (char) ('A' + random.nextInt(4)));
      }
    }
    return text.toString();
  }

  private void options() {
    int offered = random.nextInt(5);
    int style = random.nextInt(4);
    for (int i = 0; i < offered; i++) {
      char letter = (char) ((style < 2 ? 'a' : 'A') + i);
      String sign = random.nextInt(6) == 0 ? "*" : "";
      line(
          switch (style) {
            case 0 -> sign + letter + ") " + any(OPTIONS);
            case 1 -> "   " + letter + ". " + any(OPTIONS);
            case 2 -> letter + ") " + any(OPTIONS) + sign;
            default -> (sign.isEmpty() ? "[ ] " : "[x] ") + any(OPTIONS);
          });
    }
  }

  private void between() {
    if (random.nextInt(3) == 0) {
      line(any(BETWEEN));
    }
    if (random.nextBoolean()) {
      line("");
    }
  }

  private void line(String line) {
    text.append(line).append('\n');
  }

  private String any(List<String> some) {
    return some.get(random.nextInt(some.size()));
  }
}
