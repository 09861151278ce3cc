package org.examwright.reading.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.examwright.model.text.PlainText;
import org.examwright.testkit.LongRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Nobody writes such files, but some programs do, and so do people who want to stop a server. The
 * time is no measure of speed: it stops what hangs.
 */
class PathologicalInputTest {
  private static final Duration HANGS = Duration.ofSeconds(60);
  private static final int SHORTEST = 1 << 13;
  private static final int LONGEST = LongRun.count(1 << 16, 1 << 14);

  static Stream<String> pieces() {
    return Stream.of(
        "[",
        "[[",
        "[^",
        "[a](",
        "[a](<b",
        "![",
        "![a](",
        "]",
        "*",
        "**",
        "*a ",
        "a**b ",
        "_a ",
        "***a* ",
        "~~",
        "~~a ",
        "~",
        "~a",
        "a~b ",
        "a^",
        "^a~b",
        "^\\ ",
        "\\ce{",
        "\\SI{a}",
        "\\num[",
        "<x>\n",
        "<x>\n\n</y>\n",
        "```{=html}\n<p>\n```\n",
        "1. a\n\n\t```\n\tb\n",
        "`",
        "`a",
        "``a` ",
        "<",
        "<a ",
        "<a b=\"",
        "<!--",
        "<![CDATA[",
        "<?",
        "<b>",
        "<b><i>",
        "<b>*",
        "**<b>",
        "<a href=x>",
        "<p>",
        "<div>",
        "<table><tr><td>",
        "<ul><li>",
        "<script>",
        "<T>",
        "</b>",
        "$",
        "$a",
        "$a\\$",
        "$$",
        "$$a ",
        "$`",
        "\\(",
        "\\(a`\\)",
        "\\({",
        "\\[\n",
        "\\[a\\] b\n",
        "$$\n",
        "---\na: b\n---\n",
        "1. Wasps sting. (true)\n",
        "\\",
        "\\$",
        "&",
        "&#",
        "&a",
        "{",
        "{a=",
        "{a=\"",
        "{#a .b c=d ",
        "|",
        "| a ",
        "|a\n|-\n",
        ":",
        ":a",
        ":smile",
        ":smile:",
        "::",
        "www.",
        "https://",
        "https://a.b/(",
        "a@",
        "a@b.",
        "> ",
        "> [!NOTE]\n",
        "- ",
        "- a\n",
        "-\n",
        "1. ",
        "# ",
        "=\n",
        "a\n=\n",
        "a\\\n",
        "a  \n",
        "```\n",
        "~~~ a\n",
        "    a\n\n",
        "[a]: b\n",
        "[^a]: b\n",
        "[^a]: [^a]\n\n",
        "- [ ] a\n",
        "- [x] ",
        "= a\n",
        "**1. a**\n",
        "**a**\n",
        "**Answer:** ",
        "<details>\n\n",
        "<details><summary>",
        "<!-- a -->\n\n",
        "\t",
        "\n",
        " \n",
        "\u0301",
        "👩\u200d",
        "\u202e");
  }

  private static String read(String markdown) {
    return MarkdownReading.of(markdown.getBytes(StandardCharsets.UTF_8)).diagnostics().toString();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!--",
        "<!-- ",
        "<p ",
        "<div title='",
        "<![CDATA[",
        "<?",
        "<script",
        "<script>",
        "<"
      })
  void htmlThatIsOpenedAndNeverClosedIsReadOnce(String piece) {
    assertTimeoutPreemptively(
        HANGS.dividedBy(3),
        () -> assertThat(read("**1. x**\n\n" + piece.repeat(100_000))).isNotNull());
  }

  @ParameterizedTest
  @MethodSource("pieces")
  void thousandsOfTheSameAreReadInTime(String piece) {
    assertTimeoutPreemptively(
        HANGS,
        () -> {
          for (int length = SHORTEST; length <= LONGEST; length *= 8) {
            String many = piece.repeat(length / piece.length());
            assertThat(read("**1. x**\n\n" + many)).isNotNull();
            assertThat(read("**1. x**\n\na" + many + "a\n\n**2. y**\n\nz\n")).isNotNull();
          }
        });
  }

  static Stream<List<String>> pairs() {
    return Stream.of(
        List.of("<b>", "</b>"),
        List.of("<div>\n", "</div>\n"),
        List.of("<ul><li>", "</li></ul>"),
        List.of("<table><tr><td>", "</td></tr></table>"),
        List.of("**<b>", "</b>**"),
        List.of("[", "](a)"),
        List.of("![", "](a)"),
        List.of("[[", "]]"),
        List.of("*a ", " a*"),
        List.of("**a ", " a**"),
        List.of("\\(", "\\)"),
        List.of("$", "$"),
        List.of("{", "}"),
        List.of("<details>\n\n", "\n\n</details>\n"));
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void whatIsNestedThousandsOfTimesOverflowsNothing(List<String> pair) {
    assertTimeoutPreemptively(
        HANGS,
        () -> {
          for (int depth = 1_000; depth <= 16_000; depth *= 4) {
            String nested = pair.getFirst().repeat(depth) + "word" + pair.getLast().repeat(depth);
            assertThat(
                    MarkdownReading.questions("**1. x**\n\n" + nested + "\n").stream()
                        .flatMap(question -> question.texts())
                        .map(PlainText::of))
                .anyMatch(text -> text.contains("word"));
          }
        });
  }

  @Test
  void nestedQuotesAndListsOverflowNothing() {
    assertTimeoutPreemptively(
        HANGS,
        () -> {
          for (int depth = 1_000; depth <= 64_000; depth *= 4) {
            read("**1. x**\n\n" + "> ".repeat(depth) + "a\n");
            read("**1. x**\n\n" + "- ".repeat(depth) + "a\n");
            read("**1. x**\n\n" + "> - 1. ".repeat(depth / 4) + "a\n");
          }
          StringBuilder stairs = new StringBuilder("**1. x**\n\n");
          for (int depth = 0; depth < 1_000; depth++) {
            stairs.append("  ".repeat(depth)).append("- a\n");
          }
          read(stairs.toString());
        });
  }

  @Test
  void thousandsOfDefinitionsAreReadInTime() {
    assertTimeoutPreemptively(
        HANGS,
        () -> {
          for (int count = 2_000; count <= 32_000; count *= 4) {
            StringBuilder markdown = new StringBuilder("**1. x**\n\n");
            for (int i = 0; i < count; i++) {
              markdown.append("a[^n").append(i).append("] [b][l").append(i).append("]\n");
            }
            for (int i = 0; i < count; i++) {
              markdown.append("\n[^n").append(i).append("]: note [^n").append(i / 2).append("]\n");
              markdown.append("\n[l").append(i).append("]: https://example.org/").append(i);
              markdown.append("\n");
            }
            assertThat(MarkdownReading.question(markdown.toString()).texts().toList()).isNotEmpty();
          }
        });
  }

  @Test
  void whatLooksLikeLabelsNumbersAndLettersIsReadInTime() {
    int many = 10_000;
    List<String> lists =
        List.of(
            "**1. x**\n\n**ab**" + " ".repeat(many) + "x\n",
            "# " + "?".repeat(many) + "\n\n**1. x**\ny\n",
            "Q: what?\n\n" + "a paragraph\n\n".repeat(many),
            "**1. x**\n\n" + "A. a paragraph\n\n".repeat(many),
            "**1. x**\n\nA. a\n\nB. b\n\n" + "a paragraph\n\n".repeat(many) + "C. c\n",
            "1. what?\n".repeat(many),
            "# a\n\n".repeat(many) + "**1. x**\ny\n");
    for (String list : lists) {
      assertTimeoutPreemptively(HANGS, () -> read(list));
    }
  }

  @Test
  void detailsWithinDetailsAroundLinksAreReadInTime() {
    for (String link : List.of("[a](#b) [c](#d)", "[a](b.md) | [c](d.md)")) {
      String nested =
          "<details><summary>More</summary>\n\n".repeat(60)
              + link
              + "\n\n"
              + "</details>\n\n".repeat(60);
      assertTimeoutPreemptively(HANGS, () -> read("# Questions\n\n" + nested + "1. What?\n"));
      assertTimeoutPreemptively(HANGS, () -> read("**1. x**\n\n" + nested));
    }
  }

  @Test
  void aParagraphOfLabelsAloneIsReadWhateverItsLength() {
    int many = 4_000;
    for (String label : List.of("Hint", "Answer", "Points", "1")) {
      String lines = ("**" + label + ":** 2\n").repeat(many);
      assertTimeoutPreemptively(HANGS, () -> read("**1. x [[y]]**\n\n" + lines), label);
    }
    assertThat(
            MarkdownReading.question("**1. x**\n\n" + "**Hint:** a\n".repeat(many))
                .feedback()
                .hints())
        .hasSize(many);
  }

  @Test
  void aWideTableWithShortRowsIsReadInTime() {
    assertTimeoutPreemptively(
        HANGS,
        () -> {
          for (int size = 500; size <= 2_000; size *= 2) {
            read(
                "**1. x**\n\n"
                    + "|a".repeat(size)
                    + "\n"
                    + "|-".repeat(size)
                    + "\n"
                    + "|b\n".repeat(size));
            read(
                "**1. x**\n\n<table>"
                    + "<tr><td colspan=1000 rowspan=9000>a</td></tr>".repeat(size)
                    + "</table>\n");
          }
        });
  }

  /** Failures name the seed; the same seed makes the same text. */
  @Test
  void textsOfRandomPiecesAreRead() {
    List<String> pieces = new ArrayList<>(pieces().toList());
    pairs().forEach(pieces::addAll);
    pieces.addAll(List.of("a", " ", "\n", "\n\n", "word ", "  ", "</p>", "</script>", "-->", "é"));
    for (int seed = 0; seed < 500; seed++) {
      Random random = new Random(seed);
      StringBuilder markdown = new StringBuilder("**1. x**\n\n");
      for (int i = random.nextInt(60); i >= 0; i--) {
        markdown.append(pieces.get(random.nextInt(pieces.size())));
      }
      assertTimeoutPreemptively(HANGS, () -> read(markdown.toString()), "seed " + seed);
    }
  }
}
