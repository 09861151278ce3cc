package org.examwright.reading.markdown.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.HtmlRenderer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScriptRuleTest {

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      value = {
        "H~2~O => H<sub>2</sub>O",
        "C~n~H~2n+2~ => C<sub>n</sub>H<sub>2n+2</sub>",
        "Al^3+^ => Al<sup>3+</sup>",
        "H^+^Cl^-^ => H<sup>+</sup>Cl<sup>-</sup>",
        "10^-3^ m => 10<sup>-3</sup> m",
        "e^-x^ => e<sup>-x</sup>",
        "f^-1^(x) => f<sup>-1</sup>(x)",
        "(a+b)^2^ => (a+b)<sup>2</sup>",
        "x^(n)^ => x<sup>(n)</sup>",
        "x^2^+y^2^=z^2^ => x<sup>2</sup>+y<sup>2</sup>=z<sup>2</sup>",
        "m^2^/s^2^ => m<sup>2</sup>/s<sup>2</sup>",
        "the 2^nd^ => the 2<sup>nd</sup>",
        "V~max~ => V<sub>max</sub>",
        "é~1~ => é<sub>1</sub>",
        "*x*~1~ => <em>x</em><sub>1</sub>",
        "x^*a*^ => x<sup><em>a</em></sup>",
        "x^2^~1~ => x<sup>2</sup><sub>1</sub>",
        "x~i^2^~ => x<sub>i<sup>2</sup></sub>",
        "a^b~c^d~ => a<sup>b~c</sup>d~",
        "a^b\\ c^ => a<sup>b\u00A0c</sup>",
        "[a^2^](b) => <a href=\"b\">a<sup>2</sup></a>"
      })
  void whatBelongsToSomethingStandsBesideItsLine(String markdown, String html) {
    assertThat(html(markdown)).isEqualTo(html);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a^2",
        "a^2 b^2",
        "a^2*b^2",
        "a^2b^2",
        "a^2,b^2",
        "(a)^2(b)^2",
        "O(n^2)/O(n^3)",
        "x^n+y^n",
        "2^3^4",
        "5~10~15",
        "~5 km~ish",
        "~5-~6",
        "5 ~ 6 ~ 7",
        "^_^",
        "^o^",
        "(^-^)",
        "^^",
        "x^^2^^",
        "[^a-z^0-9]",
        "[^a][^b]",
        "^a$|^b$",
        "a\\^2\\^",
        "HEAD~1..HEAD~2",
        "~/a/~b",
        "http://x.de/~a~",
        "a@b.de~x~",
        "a\\ b"
      })
  void whatIsASignStaysOne(String markdown) {
    String text =
        html(markdown).replaceAll("</?(?:sub|sup|s|del)>", "|").replaceAll("</?a[^>]*>", "");

    assertThat(text).isEqualTo(markdown.replaceAll("\\\\(?=\\^)", ""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      value = {
        "~a~ => <del>a</del>",
        "(~a b~) => (<del>a b</del>)",
        "~a~, b => <del>a</del>, b",
        "~~a~~ => <del>a</del>",
        "~~a^2^~~ => <del>a<sup>2</sup></del>"
      })
  void whatStandsFreeIsStruck(String markdown, String html) {
    assertThat(html(markdown)).isEqualTo(html);
  }

  private static String html(String markdown) {
    Node document = MarkdownParser.parse(markdown);
    return HtmlRenderer.builder()
        .extensions(List.of(StrikethroughExtension.create()))
        .build()
        .render(document)
        .strip()
        .replaceAll("^<p>|</p>$", "");
  }
}
