package org.examwright.exporters.moodle.gift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examwright.exporters.moodle.gift.GiftFacts.NO;
import static org.examwright.exporters.moodle.gift.GiftFacts.YES;
import static org.examwright.exporters.moodle.gift.GiftFacts.code;
import static org.examwright.exporters.moodle.gift.GiftFacts.features;
import static org.examwright.exporters.moodle.gift.GiftFacts.open;
import static org.examwright.exporters.moodle.gift.GiftFacts.shown;
import static org.examwright.exporters.moodle.gift.GiftFacts.stored;

import java.util.List;
import org.examwright.model.Choice;
import org.examwright.model.Feedback;
import org.examwright.model.Question;
import org.examwright.model.diagnostics.Feature;
import org.examwright.model.text.Inline;
import org.examwright.model.text.RichText;
import org.examwright.testkit.Sets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Escapes, marks, markers, names, edges, code. */
class TextFactsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {"\\", ":", "#", "=", "{", "}", "~", "\\n", "\\[", "\\%", "\\>", "\\t", "\\\""})
  void everyEscapeIsTextInEveryPlace(String text) {
    Question question =
        Sets.withFeedback(
            Ask.choice(false, Ask.right("r" + text), Ask.wrong("w" + text)),
            Feedback.general(RichText.of(text)));
    GiftImport.Stored stored = stored(Sets.titled(question, text));

    assertThat(stored.name()).isEqualTo("1 " + text);
    assertThat(shown(stored.generalfeedback().text())).isEqualTo(text);
    assertThat(stored.answers())
        .extracting(answer -> shown(answer.text()))
        .containsExactly("r" + text, "w" + text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "&&058;", "&&035;", "&&061;", "&&123;", "&&125;", "&&126;", "&&092;", "&&010;", "&&058"
      })
  void theMarksOfMoodleItselfAreText(String mark) {
    assertThat(shown(stored(open(mark)).text())).isEqualTo(mark);
    assertThat(shown(stored(Sets.titled(open("x"), mark)).name())).isEqualTo("1 " + mark);
  }

  @Test
  void theMarksOfMoodleItselfWidenAShortAnswerThatSaysSo() {
    Question question = Ask.shortAnswer("&&058;");

    assertThat(stored(question).answers().getFirst().text()).isEqualTo("&*&058;");
    assertThat(features(question)).containsExactly(Feature.SHORT_ANSWER);
  }

  @Test
  void everyTextHasItsMarker() {
    Question question =
        Sets.withFeedback(
            Ask.choice(false, new Choice(YES, true, null, YES), new Choice(NO, false, null, NO)),
            Feedback.general(YES));
    GiftImport.Stored stored = stored(question);

    assertThat(stored.format()).isEqualTo("html");
    assertThat(stored.generalfeedback().format()).isEqualTo("html");
    assertThat(stored.answers())
        .allMatch(a -> a.format().equals("html") && a.feedback().format().equals("html"));
    assertThat(stored(Ask.matching(Ask.pair("a", "1"), Ask.pair("b", "2"))).pairs())
        .allMatch(pair -> pair.format().equals("html"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"[html]x", "[plain]x", "[x", "%50%x", "=x", "->"})
  void theMarkerProtectsWhatATextBeginsWith(String text) {
    assertThat(shown(stored(open(text)).text())).isEqualTo(text);
    assertThat(stored(Ask.choice(false, Ask.right(text), Ask.wrong("w"))).answers())
        .extracting(answer -> shown(answer.text()))
        .containsExactly(text, "w");
  }

  @Test
  void theMarkerProtectsASpaceThatATextBeginsWith() {
    RichText text = RichText.ofInlines(List.of(new Inline.Code(" x")));

    assertThat(GiftFiles.of(Sets.open("q", text))).contains("::[html]<p><code>");
    assertThat(shown(stored(Sets.open("q", text)).text())).isEqualTo(" x");
  }

  @Test
  void aNameIsAlwaysWrittenWithItsColonsEscapedAndItsTagsAsText() {
    assertThat(stored(open("x")).name()).isEqualTo("1 x");
    assertThat(stored(Sets.titled(open("x"), "a::b <p> c")).name()).isEqualTo("1 a::b &lt;p> c");
  }

  @Test
  void aLongTitleIsCutAtAWordAndSaysSo() {
    Question question = Sets.titled(open("x"), "word ".repeat(60));

    assertThat(stored(question).name()).endsWith(" word…").hasSizeLessThanOrEqualTo(255);
    assertThat(features(question)).containsExactly(Feature.TITLE);
  }

  @Test
  void aFieldIsTrimmedSoThatCodeKeepsTheWhiteSpaceAtItsEdgesInItsMarkup() {
    assertThat(shown(stored(code("  a\n  ")).text())).isEqualTo("  a\n  ");
  }

  @Test
  void codeIsPreformattedHtmlOnOneLineOfTheFile() {
    assertThat(GiftFiles.of(code("a\nb"))).contains("<pre><code class\\=\"language-c++\">");
    assertThat(GiftFiles.of(code("a\nb"))).contains("a\\nb</span></code></pre>{}\n");
  }

  @Test
  void emoticonsStayTextInProseAndInCode() {
    RichText text = RichText.ofInlines(List.of(new Inline.Text("f(y) "), new Inline.Code("g(y)")));

    assertThat(stored(Sets.open("q", text)).text())
        .isEqualTo(
            "<p>f<span class=\"nolink\">(y)</span>"
                + " <code><span class=\"nolink\">g(y)</span></code></p>");
    assertThat(stored(code("h(y)")).text()).contains("<pre>", "<span class=\"nolink\">h(y)</span>");
  }

  @Test
  void aFormulaKeepsItsBackslashesSinceNoTextIsMarkdown() {
    RichText text = RichText.ofInlines(List.of(new Inline.Formula("\\frac12")));

    assertThat(stored(Sets.open("q", text)).text()).isEqualTo("<p>\\(\\frac12\\)</p>");
    assertThat(GiftFiles.of(Sets.open("q", text))).doesNotContain("[markdown]");
  }
}
