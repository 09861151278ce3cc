package org.examwright.reading.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examwright.reading.markdown.AnswersOf.said;
import static org.examwright.reading.markdown.AnswersOf.sketch;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "[a](https://b.org) ~ p(a[https://b.org](a))",
        "<https://b.org> ~ p(a[https://b.org](https://b.org))",
        "see https://b.org/c_d?e=1. ~ p(see a[https://b.org/c_d?e=1](https://b.org/c_d?e=1).)",
        "(www.b.org) ~ p((a[http://www.b.org](www.b.org)))",
        "a@b.org ~ p(a[mailto:a@b.org](a@b.org))",
        "`https://b.org` ~ p(code(https://b.org))",
        "[https://b.org](https://c.org) ~ p(a[https://c.org](https://b.org))",
      })
  void linksAreLinks(String markdown, String expected) {
    assertThat(sketch(markdown)).isEqualTo(expected);
  }

  @Test
  void linksMayBeDefinedElsewhere() {
    assertThat(sketch("[a][r] [r] [x]\n\n[r]: https://b.org \"T\""))
        .isEqualTo("p(a[https://b.org](a) a[https://b.org](r) [x])");
  }

  @Test
  void bothKindsOfHardBreakEndALine() {
    assertThat(sketch("a\\\nb  \nc\nd")).isEqualTo("p(abr()bbr()c d)");
  }

  @Test
  void entitiesAreCharacters() {
    assertThat(sketch("&amp; &lt; &copy; &#x3b1; &nope;")).isEqualTo("p(& < © α &nope;)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"```jsx harmony\na\n```", "~~~ jsx\na\n~~~", "``` jsx {1,3}\na\n```"})
  void theFirstWordBehindAFenceIsTheLanguage(String markdown) {
    assertThat(sketch(markdown)).isEqualTo("pre[jsx](a)");
  }

  @Test
  void indentedCodeHasNoLanguage() {
    assertThat(sketch("    a\n\n      b")).isEqualTo("pre[](a\n\n  b)");
  }

  @Test
  void aFenceThatIsNeverClosedIsReportedWithItsLine() {
    assertThat(said("a\n\n```py\nb\n\n**2. c**"))
        .contains(
            "5:1: warning: the code block that begins here never ends: all that follows belongs"
                + " to it");
    assertThat(said("a\n\n<!-- b\n\n**2. c**"))
        .contains(
            "5:1: warning: the comment that begins here never ends: all that follows belongs to"
                + " it");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        ":smile: :+1: ~ p(😄 👍)",
        ":heavy_check_mark::tada: ~ p(✔️🎉)",
        "(:warning:) ~ p((⚠️))",
        "`:smile:` $:smile:$ ~ p(code(:smile:) $(:smile:))",
        ":nope: \\:smile: ~ p(:nope: :smile:)",
        "10:30:45 12:100:7 a[1:100:2] ~ p(10:30:45 12:100:7 a[1:100:2])",
        "std::key::x :key::y ~ p(std::key::x :key::y)",
        "https://b.org/:key:/c ~ p(a[https://b.org/:key:/c](https://b.org/:key:/c))",
      })
  void shortNamesOfEmojiAreEmoji(String markdown, String expected) {
    assertThat(sketch(markdown)).isEqualTo(expected);
  }

  @Test
  void anAlertIsAQuoteThatBeginsWithItsWord() {
    assertThat(sketch("> [!NOTE]\n> a\n> b")).isEqualTo("quote(p(b(Note)) p(a b))");
    assertThat(sketch("> [!TIP]\n>\n> - a")).isEqualTo("quote(p(b(Tip)) ul(p(a)))");
    assertThat(sketch("> [!OTHER]\n> a")).isEqualTo("quote(p([!OTHER] a))");
    assertThat(sketch("> [!NOTE] a")).isEqualTo("quote(p([!NOTE] a))");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "$a_1$ and $b_2$ ~ p($(a_1) and $(b_2))",
        "\\(a*b*c\\) ~ p($(a*b*c))",
        "\\[a\\] ~ $$(a)",
        "a $$b$$ c ~ p(a) $$(b) p(c)",
        "$`a_b`$ ~ p($(a_b))",
        "the $n$th, 10$^2$, n$_i$ ~ p(the $(n)th, 10$(^2), n$(_i))",
        "$\\text{it costs \\$5}$ ~ p($(\\text{it costs \\$5}))",
        "$\\\\$ ~ p($(\\\\))",
        "$x$, ($y$) ~ p($(x), ($(y)))",
      })
  void formulasStandBetweenTheirDelimiters(String markdown, String expected) {
    assertThat(sketch(markdown)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "$5 and $6",
        "US$5 or A$6",
        "$5–$10",
        "costs $3.50 or $4",
        "5$ or 6$",
        "$HOME and $PATH",
        "$HOME/$PATH",
        "$a$b",
        "from $1,000 to $2,000.",
        "a $ b $ c",
      })
  void pricesAndVariablesOfShellsAreText(String text) {
    assertThat(sketch(text)).isEqualTo("p(" + text + ")");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "`$a$` ~ p(code($a$))",
        "$5 `x$` ~ p($5 code(x$))",
        "\\$a\\$ ~ p($a$)",
        "a \\[b\\] c \\[d\\](e) ~ p(a [b] c [d](e))",
      })
  void codeAndEscapedSignsAreNoFormulas(String markdown, String expected) {
    assertThat(sketch(markdown)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"$$\na\n+ b\n= c\n$$", "\\[\na\n+ b\n= c\n\\]", "$$ a\n+ b\n= c $$"})
  void aFormulaOfSeveralLinesHoldsNoListsAndHeadings(String markdown) {
    assertThat(sketch("x\n" + markdown + "\ny")).isEqualTo("p(x) $$(a\n+ b\n= c) p(y)");
  }

  @Test
  void aFormulaMayBeginWithinALine() {
    assertThat(sketch("a $$\nb\n$$ c")).isEqualTo("p(a) $$(b) p(c)");
  }

  @Test
  void aFormulaThatIsNeverClosedEndsWithItsParagraph() {
    assertThat(sketch("$$\na\n\n- b")).isEqualTo("p($$ a) ul(p(b))");
  }

  @Test
  void invisibleCharactersOfScriptsAreKept() {
    String text = "a\u00a0b \u202fc\u200d\u200c \u2067עברית\u2069 日本語 e\u0301 👨‍👩‍👧 ﷽";

    assertThat(sketch(text)).isEqualTo("p(" + text + ")");
  }

  @Test
  void aRowWithMoreCellsThanColumnsIsReported() {
    String row = "| a | b |\n|---|---|\n| c | `d|e` |\n| f | g |  |\n| h | i\n";

    assertThat(said(row))
        .containsExactly(
            "5:1: warning: the row has more cells than its table has columns: the last are left"
                + " out");
    assertThat(said("> | a |\n> |---|\n> | b | c |"))
        .anyMatch(line -> line.startsWith("5:3: warning: the row has more cells"));
    assertThat(said("- | a |\n  |---|\n  | b\\|c |")).isEmpty();
  }
}
