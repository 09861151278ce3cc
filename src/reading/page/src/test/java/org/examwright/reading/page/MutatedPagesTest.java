package org.examwright.reading.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.examwright.model.diagnostics.Diagnostic;
import org.examwright.model.diagnostics.Severity;
import org.examwright.model.exchange.PictureFinder;
import org.examwright.model.exchange.Reader;
import org.examwright.model.exchange.Source;
import org.examwright.reading.source.Problems;
import org.examwright.testkit.LongRun;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** Whatever happens to a page, its reader says what came of it. */
class MutatedPagesTest {
  private static final int CASES = LongRun.count(10_000, 2_000);
  private static final List<String> PIECES =
      List.of(
          "<",
          ">",
          "</",
          "<p>",
          "</p>",
          "<li>",
          "</ol>",
          "<ol type=A>",
          "<table><tr><td>",
          "</div>",
          "<input type=radio>",
          "<input type=checkbox checked>",
          "<select><option selected>a",
          "<pre>",
          "<details>",
          "<summary>",
          "&amp;",
          "&#0;",
          "&nbsp;",
          "\u0000",
          "\n",
          "**",
          "_",
          "`",
          "$",
          "\\(",
          "[x]",
          "[[",
          "]]",
          "{",
          "#",
          "1. ",
          "a) ",
          "Answer: b",
          "<h2>",
          "<script>",
          "<nav>",
          "\uD83D\uDE00",
          "<math>",
          "<img src=a.png>",
          "<a href='http://x.y'>",
          "class=correct",
          "");

  private static final List<String> PAGES =
      List.of(
          """
          <html><head><title>T</title></head><body><h1>Quiz</h1>
          <ol><li>Which is <b>a</b> tree?
          <ol type="a"><li>mouse</li><li>oak</li></ol><p>Answer: b</p></li>
          <li><p>Who?</p><details><summary>Answer</summary>He.</details></li></ol></body></html>""",
          """
          <form><p>1. What is 2+2?</p>
          <input type=radio name=a> 3<br>
          <input type=radio name=a checked> 4
          <p>2. Even?</p><label><input type=checkbox name=b checked> 2</label>
          <label><input type=checkbox name=b> 3</label></form>""",
          """
          <table><tr><th>Question</th><th>A</th><th>B</th><th>Answer</th></tr>
          <tr><td>Which?</td><td>1</td><td>2</td><td>B</td></tr></table>
          <p>1. What?<br>a) x<br>b) y<br>Answer: a</p>""");

  private final long seed = Long.getLong("page.seed", 20261201L);
  private final Random random = new Random(seed);

  @Test
  void aMutatedPageGivesQuestionsOrAnError() {
    for (int i = 0; i < CASES; i++) {
      String text = mutated(PAGES.get(i % PAGES.size()));
      Reader.Result result = read(text);
      boolean error =
          result.diagnostics().stream().map(Diagnostic::severity).anyMatch(Severity.ERROR::equals);
      assertThat(result.set() == null)
          .as("seed %d, case %d: %s%n%s", seed, i, result.diagnostics(), text)
          .isEqualTo(error);
    }
  }

  @Test
  void everyWordOfAMutatedPageIsWrittenOrStandsInAPartThatIsNamed() {
    for (int i = 0; i < CASES; i++) {
      String text = mutated(PAGES.get(i % PAGES.size()));
      Document page = Jsoup.parse(text, "", Parser.htmlParser().setTrackPosition(true));
      String markdown = new PageMarkdown(page, new Problems("set.html")).write().text();
      Document shown = Jsoup.parse(text);
      shown.body().getAllElements().stream()
          .filter(part -> PageParts.leftOut(part).isPresent() || part.is("select, textarea, math"))
          .toList()
          .forEach(Node::remove);
      for (Element part : shown.body().getAllElements()) {
        for (TextNode words : part.textNodes()) {
          for (String word : words.text().split("[^A-Za-z]+", -1)) {
            assertThat(markdown).as("seed %d, case %d: %s", seed, i, text).contains(word);
          }
        }
      }
    }
  }

  @Test
  void whatIsNestedDeeplyIsReadAllTheSame() {
    for (String open :
        List.of("<div>", "<ol><li>", "<b>", "<table><tr><td>", "<details>", "<blockquote>")) {
      assertThat(read("<p>1. What is it?</p>" + open.repeat(2_000) + "It.").diagnostics())
          .isNotNull();
    }
  }

  private static Reader.Result read(String text) {
    return new HtmlPageReader()
        .read(new Source("set.html", text.getBytes(StandardCharsets.UTF_8), PictureFinder.NONE));
  }

  private String mutated(String text) {
    String out = text;
    for (int times = random.nextInt(4); times >= 0; times--) {
      int from = random.nextInt(out.length() + 1);
      int to = Math.min(out.length(), from + random.nextInt(random.nextInt(6) == 0 ? 80 : 8));
      out = out.substring(0, from) + PIECES.get(random.nextInt(PIECES.size())) + out.substring(to);
    }
    return out;
  }
}
