package org.examwright.exporters.markdown;

import java.util.List;
import java.util.Random;

/** Words that look like Markdown, like our syntax in it, or like HTML. */
record Alphabet(Random random) {
  private static final List<String> SIGNS =
      List.of(
          "*",
          "**",
          "_",
          "__",
          "`",
          "``",
          "~",
          "~~",
          "# ",
          "#",
          "> ",
          "- ",
          "+ ",
          "* ",
          "1. ",
          "2) ",
          "a) ",
          "B. ",
          "[",
          "]",
          "[[x]]",
          "[[#1]]",
          "[[=a, b]]",
          "[x] ",
          "[ ] ",
          "(x) ",
          "( ) ",
          "![",
          "](u)",
          "[^1]",
          "[^1]: ",
          "[a]: u",
          "<b>",
          "</b>",
          "<div>",
          "<br>",
          "<wbr>",
          "<!-- ",
          " -->",
          "<",
          ">",
          "</",
          "&amp;",
          "&",
          "&#10;",
          "&#38;#10;",
          "{#id}",
          "{.short}",
          "{credit=50}",
          "{points=3}",
          "{",
          "}",
          "$",
          "$x$",
          "$$",
          "$5 and $6",
          "\\",
          "\\\\",
          "\\n",
          "\\(",
          "\\)",
          "\\[",
          "\\]",
          "|",
          "||",
          "\\|",
          ":smile:",
          ":",
          "::",
          "=",
          "= ",
          "==",
          "===",
          "---",
          "***",
          "___",
          "http://a.de",
          "https://b.de/(c)",
          "www.a.de",
          "a@b.de",
          "mailto:x@y",
          "!",
          "!!",
          "```",
          "~~~",
          "```math",
          "[!NOTE]",
          "\"",
          "'",
          "//",
          "/",
          "%",
          "%41",
          "^",
          "x^2^",
          "H~2~",
          "\\ce{x}",
          "\\ ",
          "<solution>",
          "</solution>",
          "@",
          ";",
          ",",
          ", ",
          ".",
          "?",
          "</div>",
          "<div class=\"text\">",
          "<details>",
          "</details>",
          "<pre>",
          "</code>",
          "<script>",
          "<?php",
          "<![CDATA[");
  private static final List<String> WORDS =
      List.of(
          "Answer:",
          "Answer: B",
          "**Answer:**",
          "Hint: ",
          "Q: ",
          "A: ",
          "Q1. ",
          "Correct:",
          "Points: 2",
          "(2 points)",
          "[2 pts]",
          "Question 3: ",
          "Blank 1:",
          "**Blank 1:**",
          "Blank a: ",
          "True",
          "False",
          "Explanation:",
          "Grading",
          "Table of contents",
          "License",
          "Answers",
          "x",
          "word",
          "two words",
          "3",
          "3.14",
          "-1",
          "+2",
          "1e5",
          "[1, 2]",
          "3 ± 1",
          "− 3",
          ".5",
          "A",
          "b",
          "Ж",
          "ß",
          "ı",
          "\u05d0\u05d1",
          "\u0627",
          "\u65e5\u672c",
          "e\u0301",
          "\uD83D\uDE00",
          "☑ ",
          "✓",
          "•");
  private static final List<String> SPACES =
      List.of(
          " ", " ", " ", "  ", "\t", "\n", "\n\n", "\u00a0", "\u2003", "\u3000", "\u200b", "\u2028",
          "\u0085", "\u007f", "\u009f", "\ufeff", "\u00ad", "\u200e");

  String word() {
    return switch (random.nextInt(8)) {
      case 0, 1, 2 -> one(WORDS);
      case 3, 4, 5, 6 -> one(SIGNS);
      default -> one(SPACES);
    };
  }

  /** Up to four words, perhaps none. */
  String words() {
    StringBuilder out = new StringBuilder();
    for (int i = random.nextInt(5); i > 0; i--) {
      out.append(word());
    }
    return out.toString();
  }

  /** Something that is not blank. */
  String said() {
    String words = words();
    return words.isBlank() ? "x" + words : words;
  }

  /** The same on one line. */
  String line() {
    return said().replaceAll("[\\n\\u0085\\u2028]", random.nextBoolean() ? " " : "y");
  }

  <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }
}
