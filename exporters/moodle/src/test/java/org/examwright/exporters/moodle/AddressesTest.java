package org.examwright.exporters.moodle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.examwright.model.text.Inline;
import org.examwright.model.text.RichText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses among words become links to where they lead, and what stands behind them stays. */
class AddressesTest {
  private static final MoodleTexts TEXTS = new MoodleTexts(new MoodleHtml.Pictureless());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Open \"https://example.org/a\" now",
        "Open <https://example.org/a> now",
        "Open {https://example.org/a}, please",
        "https://example.org/a\"b\"",
        "https://example.org/a&",
        "https://example.org/a&\"",
        "https://example.org/a&. Then",
        "HTTP://EXAMPLE.ORG/A\"",
        "www.example.org/a\">",
        "https://example.org/a?b=1&c=2\" x",
        "https://example.org/a#b&\"",
        "https://127.0.0.1:80/\"",
        "http://дом.рф/а\"",
        "https://example.org/a*[b]www.example.org/?c\"",
        "\"https://example.org/a\",\"https://example.org/b\""
      })
  void aSignBehindAnAddressIsNoPartOfItsLink(String words) {
    String html = html(words);

    assertThat(MoodleLinks.broken(html)).isEmpty();
    assertThat(MoodleLinks.in(html)).isNotEmpty().noneMatch(link -> link.contains("&quot"));
    assertThat(shown(html)).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({
    "https://example.org/a?b=1&c=2, https://example.org/a?b=1&amp;c=2",
    "(see https://example.org/a), https://example.org/a",
    "www.example.org., www.example.org"
  })
  void anAddressThatMoodleUnderstandsIsLeftAlone(String words, String link) {
    assertThat(MoodleLinks.in(html(words))).containsExactly(link);
    assertThat(html(words)).doesNotContain("nolink");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.org/f(y)",
        "www.example.org/Heart_(heart)/a",
        "https://x.org/a( )b"
      })
  void anAddressWithAnEmoticonIsShownWhole(String words) {
    assertThat(html(words)).isEqualTo("<span class=\"nolink\">" + words + "</span>");
  }

  @Test
  void anAddressWithAFormulasBeginningIsShownWholeAndBeginsNone() {
    String words = "https://example.org/$$a\\\\(b)www.example.org/c\"";

    assertThat(MoodleLinks.in(html(words))).isEmpty();
    assertThat(html(words)).doesNotContain("$$", "\\\\(");
    assertThat(shown(html(words))).isEqualTo(words);
  }

  @Test
  void anAddressMayBeAsLongAsItLikes() {
    for (String part : List.of("a", "a.", "&", "&.", "?", "-", "%D0", "~", "\"")) {
      String words = "https://example.org/" + part.repeat(20_000) + " www." + part.repeat(20_000);
      assertThat(shown(html(words))).isEqualTo(words);
    }
  }

  @Test
  void besideAFormulaABraceIsNoPartOfALinkEither() {
    String html =
        TEXTS.item(
            RichText.ofInlines(
                List.of(
                    new Inline.Text("https://example.org/a{b} https://example.org/c.{d} "),
                    new Inline.Formula("x"))));

    assertThat(html).contains("&#123;");
    assertThat(MoodleLinks.broken(html)).isEmpty();
  }

  private static String html(String words) {
    return TEXTS.item(RichText.of(words));
  }

  private static String shown(String html) {
    return html.replaceAll("<[^>]*>", "")
        .replace("&quot;", "\"")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&");
  }
}
