package org.examwright.reading.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.examwright.model.Asset;
import org.examwright.model.diagnostics.Severity;
import org.examwright.model.exchange.PictureFinder;
import org.examwright.model.exchange.Reader;
import org.examwright.model.exchange.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PicturesTest {
  private static final String DOT =
      "data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7";

  private final List<String> asked = new ArrayList<>();

  private Reader.Result read(String answer) {
    PictureFinder everything =
        path -> {
          asked.add(path);
          return new PictureFinder.Found(new byte[] {1});
        };
    return new MarkdownReader()
        .read(
            new Source(
                "set.md", AnswersOf.around(answer).getBytes(StandardCharsets.UTF_8), everything));
  }

  private List<String> assets(String answer) {
    Reader.Result result = read(answer);
    assertThat(result.set()).isNotNull();
    return result.set() == null
        ? List.of()
        : result.set().assets().stream().map(Asset::name).toList();
  }

  private List<String> said(String answer) {
    return MarkdownReading.said(read(answer).diagnostics());
  }

  @ParameterizedTest
  @CsvSource({
    "img.png, img.png",
    "./img.png, img.png",
    "a/../img.png, img.png",
    "a/./b/img.png, a/b/img.png",
    "a%20b.png, a b.png",
    "a+b.png, a+b.png",
    "100%25.png, 100%.png",
    "img.png?raw=true, img.png",
    "img.svg#part, img.svg",
    "a%23b.png, a#b.png",
    "a#b.png, a#b.png",
    "IMG.PNG, IMG.PNG",
  })
  void picturesAreLookedUpByTheirPath(String written, String path) {
    assertThat(assets("![a](" + written + ")")).containsExactly(path);
    assertThat(asked).containsExactly(path);
    assertThat(said("![a](" + written + ")")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../x.png",
        "..%2fx.png",
        "%2e%2e/x.png",
        "a/../../x.png",
        "/etc/x.png",
        "%2fetc/x.png",
        "file:///etc/x.png",
        "FILE:x.png",
        "ftp://example.org/x.png",
        "javascript:x.png",
        "C:/x.png",
        "C:%5Cx.png",
        "..%5Cx.png",
        "a%00.png",
        "a%0Ab.png",
        "x.txt",
        "x",
        "#x",
      })
  void whatLiesElsewhereIsNeverLookedUpAndReportedWithItsLine(String written) {
    assertThat(said("![a](" + written + ")"))
        .hasSize(1)
        .allMatch(
            line ->
                line.startsWith(
                    "3:1: warning: the picture `"
                        + written
                        + "` is replaced by its alternative text: "));
    assertThat(asked).isEmpty();
  }

  @Test
  void aBackslashIsNoSlash() {
    assertThat(said("<img src=\"..\\x.png\" alt=\"a\">"))
        .containsExactly(
            "3:1: warning: the picture `..\\x.png` is replaced by its alternative text: its path"
                + " has a backslash: write `/`");
  }

  @Test
  void picturesOnTheWebStayThereAndAreSaidOnce() {
    String markdown =
        "![a](https://example.org/a.png)\n\n![b](HTTP://example.org/b)\n\n![c](//c.org/c.png)";

    assertThat(said(markdown))
        .containsExactly(
            "3:1: note: the picture stays on the web and is not fetched (3 times, lines 3, 5, 7)");
    assertThat(asked).isEmpty();
    assertThat(AnswersOf.sketch(markdown))
        .isEqualTo(
            "p(img[https://example.org/a.png](a)) p(img[http://example.org/b](b))"
                + " p(img[https://c.org/c.png](c))");
  }

  @Test
  void aPictureWithinTheTextBecomesAnAsset() {
    Reader.Result result = read("![a](" + DOT + ") and <img src=\"" + DOT + "\" alt=\"b\">");

    assertThat(result.diagnostics()).isEmpty();
    assertThat(result.set()).isNotNull();
    if (result.set() != null) {
      assertThat(result.set().assets()).hasSize(1);
      Asset asset = result.set().assets().getFirst();
      assertThat(asset.mediaType()).isEqualTo("image/gif");
      assertThat(asset.name()).matches("picture-[0-9a-f]{12}\\.gif");
      assertThat(asset.content()).startsWith('G', 'I', 'F', '8', '9', 'a');
    }
  }

  @Test
  void aDrawingWithinTheTextMayBeWrittenAsItIs() {
    Reader.Result result =
        read(
            "![a](<data:image/svg+xml;charset=utf-8,%3Csvg xmlns='http://www.w3.org/2000/svg'/%3E>)");

    assertThat(result.diagnostics()).isEmpty();
    assertThat(result.set()).isNotNull();
    if (result.set() != null) {
      assertThat(new String(result.set().assets().getFirst().content(), StandardCharsets.UTF_8))
          .isEqualTo("<svg xmlns='http://www.w3.org/2000/svg'/>");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "data:image/png;base64,!!!",
        "data:image/png;base64,",
        "data:text/html;base64,YQ==",
        "data:image/png"
      })
  void aPictureWithinTheTextMayBeDamaged(String written) {
    assertThat(assets("![a](" + written + ")")).isEmpty();
    assertThat(said("![a](" + written + ")")).hasSize(1);
  }

  @Test
  void aLongAddressIsShownInShort() {
    assertThat(said("![a](data:text/html;base64," + "A".repeat(100_000) + ")"))
        .allMatch(line -> line.length() < 300);
  }

  @Test
  void aPictureWithoutAlternativeTextIsAWarning() {
    assertThat(said("![](a.png) <img src=\"b.png\">"))
        .containsExactly(
            "3:1: warning: the picture `a.png` has no alternative text",
            "3:12: warning: the picture `b.png` has no alternative text");
  }

  @Test
  void sizesInOtherUnitsAreLeftOutWithANote() {
    assertThat(said("![a](a.png){width=50%}\n\n<img src=\"b.png\" alt=\"b\" width=\"50%\">"))
        .containsExactly(
            "3:1: note: the width `50%` is not in pixels: the picture keeps its own size"
                + " (2 times, lines 3, 5)");
  }

  @Test
  void aPictureMayBeALinkAndStandInHtml() {
    assertThat(
            assets(
                "<p align=\"center\">\n  <a href=\"https://b.org\"><img src=\"a.png\" alt=\"a\"></a>\n</p>"))
        .containsExactly("a.png");
    assertThat(AnswersOf.sketch("[![a](https://c.org/a.png)](https://b.org)"))
        .isEqualTo("p(a[https://b.org](img[https://c.org/a.png](a)))");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "**1. What is ![a](https://c.org/a.png){width=300}**\n\n- [x] b\n- [ ] c\n",
        "**1. What is** ![a](https://c.org/a.png){width=300}\n\n- [x] b\n- [ ] c\n",
        "**1. What is ![a](https://c.org/a.png){width=300}** {points=2}\n\n- [x] b\n- [ ] c\n",
        "**1. What?**\n\n- [x] ![a](https://c.org/a.png){width=300}\n- [ ] c\n",
        "**1. What?**\n\n- [ ] b\n- [x] see ![a](https://c.org/a.png){width=300} {feedback=\"Yes.\"}\n",
        "**1. What?**\n\nA) ![a](https://c.org/a.png){width=300}\nB) c\n\nAnswer: A\n",
        "## What is ![a](https://c.org/a.png){width=300}\n\n- [x] b\n- [ ] c\n"
      })
  void aSizeBehindAPictureIsThePictures(String markdown) {
    Reader.Result result = MarkdownReading.of(markdown);

    assertThat(result.diagnostics())
        .noneMatch(said -> said.severity() == Severity.ERROR || said.message().contains("width"));
    assertThat(Objects.requireNonNull(result.set()).toString()).contains("width=300");
  }
}
