package org.examwright.exporters.moodle.gift;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.examwright.exporters.moodle.MoodleTarget;
import org.examwright.exporters.moodle.Omissions;
import org.examwright.model.Feedback;
import org.examwright.model.Interaction;
import org.examwright.model.Question;
import org.examwright.model.QuestionSet;
import org.examwright.model.Section;
import org.examwright.model.text.Block;
import org.examwright.model.text.Inline;
import org.examwright.model.text.RichText;
import org.examwright.testkit.Samples;
import org.examwright.testkit.Sets;
import org.junit.jupiter.api.Test;

/** What keeps a text from being read as something else. */
class EscapesTest {

  @Test
  void marksThatMoodleDecodesAreBrokenUp() {
    assertThat(GiftFiles.of(stem("&&058;"))).contains("[html]<p>&amp;&amp;058;</p>");
    assertThat(GiftFiles.of(Sets.titled(stem("x"), "&&058;"))).contains("::1 &amp;&amp;058;::");
  }

  @Test
  void markersOfTheAuthorsAreText() {
    assertThat(GiftFiles.of(stem("[markdown]*x*"))).contains("::[html]<p>[markdown]*x*</p>{}");
    assertThat(GiftFiles.of(Ask.shortAnswer("[html]"))).contains("=%100%[plain][html]");
  }

  @Test
  void aNameHasItsColonsEscapedAndItsTagsAsText() {
    assertThat(GiftFiles.of(Sets.titled(stem("x"), "a::b <p> & c")))
        .contains("::1 a\\:\\:b &lt;p> & c::");
  }

  @Test
  void aLongNameIsCutAtAWord() {
    String block = GiftFiles.of(Sets.titled(stem("x"), "<word> ".repeat(60)));
    String name = block.substring(block.indexOf("::") + 2, block.indexOf("::["));

    assertThat(name).endsWith(" &lt;word>…").hasSizeLessThanOrEqualTo(255);
  }

  @Test
  void codeKeepsItsLinesOnOneLineOfTheFile() {
    String code = "if x:\n\n\treturn {}  # {done}\n// end\n0";

    assertThat(GiftFiles.of(Sets.open("q", RichText.of(new Block.CodeBlock("python", code)))))
        .contains(
            "<pre><code class\\=\"language-python\"><span class\\=\"nolink\">"
                + "if x\\:\\n\\n\treturn \\{\\}  \\#"
                + " \\{done\\}\\n// end\\n0</span></code></pre>{}\n");
  }

  @Test
  void generalFeedbackHoldsItsOwnHashes() {
    Question question =
        Sets.withFeedback(
            Ask.choice(false, Ask.right("a"), Ask.wrong("b")),
            Feedback.general(RichText.of("#### x")));

    assertThat(GiftFiles.of(question)).contains("\n\t####[html]<p>\\#\\#\\#\\# x</p>\n}");
  }

  @Test
  void aSingleAnswerWithAnArrowDropsItsEqualsSign() {
    assertThat(GiftFiles.of(Ask.shortAnswer("p->x"))).endsWith("{[plain]p->x}\n");
    assertThat(GiftFiles.losses(Ask.shortAnswer("p->x"))).isEmpty();
  }

  @Test
  void severalAnswersWithArrowsGetWildcardsAndAReport() {
    assertThat(GiftFiles.of(Ask.shortAnswer("p->x", "q"))).contains("=%100%[plain]p-*>x");
    assertThat(GiftFiles.losses(Ask.shortAnswer("p->x", "q")))
        .containsExactly("an answer is accepted with anything within `->` or `&&` as well");
  }

  @Test
  void tagsAndIdsStandInCommentsOfTheirOwn() {
    assertThat(GiftFiles.of(Sets.withTags(stem("x"), "a]b", "two words")))
        .startsWith("// [id:q]\n// [tag:a\\]b]\n// [tag:two words]\n::1 x::");
  }

  @Test
  void aTagThatMoodleWouldStopAtIsLeftOutAndReported() {
    Question question = Sets.withTags(stem("x"), "0", "<>", "a<b", "ok");

    assertThat(GiftFiles.of(question)).startsWith("// [id:q]\n// [tag:ab]\n// [tag:ok]\n::");
    assertThat(GiftFiles.losses(question))
        .containsExactly(
            "the tag `0` is left out, since Moodle does not take it",
            "the tag `<>` is left out, since Moodle does not take it",
            "the tag `a<b` becomes `ab`, since Moodle does not take it");
  }

  @Test
  void aCategoryDoublesItsSlashesAndBackslashes() {
    Section section = new Section(List.of("TCP/IP", "a\\:b"), RichText.EMPTY, List.of(stem("x")));
    QuestionSet set = new QuestionSet("Set", "en", List.of(section), List.of());

    assertThat(GiftFiles.of(set)).startsWith("$CATEGORY: $course$/top/Set/TCP//IP/a\\\\:b\n\n");
  }

  @Test
  void theCategoryOfTheOptionsTakesTheTitlesPlace() {
    String file =
        GiftFiles.text(
            new GiftExporter()
                .export(
                    Sets.of(stem("x")),
                    new GiftOptions(
                        "Exams/2026", MoodleTarget.NEWEST, Omissions.UnknownCredits.LEAVE_OUT))
                .artifacts());

    assertThat(file).startsWith("$CATEGORY: $course$/top/Exams/2026\n\n");
  }

  @Test
  void anIntroductionBecomesADescription() {
    Section section = new Section(List.of("Part"), RichText.of("Read this."), List.of(stem("x")));
    QuestionSet set = new QuestionSet("Set", "en", List.of(section), List.of());

    assertThat(GiftFiles.of(set)).contains("\n\n::Part::[html]<p>Read this.</p>\n\n// [id:q]\n");
  }

  @Test
  void aPictureBecomesItsAlternativeTextInItsPlace() {
    RichText text =
        RichText.ofInlines(
            List.of(
                new Inline.Text("see "),
                new Inline.Image("dot.png", "a dot", "", null, null),
                new Inline.Image("dot.png", "", "", null, null),
                new Inline.Image("https://example.org/a.png", "web", "", null, null)));
    QuestionSet set = Sets.of(List.of(Sets.open("q", text)), List.of(Samples.picture("dot.png")));

    assertThat(GiftFiles.of(set))
        .contains("<p>see a dot[dot.png]<img src\\=\"https\\://example.org/a.png\" alt");
  }

  @Test
  void aCreditNearOneOfMoodlesIsTakenForIt() {
    Question question =
        Ask.choice(
            true, Ask.earning("a", true, "33.3"), Ask.earning("b", true, "66.7"), Ask.wrong("c"));

    assertThat(GiftFiles.of(question)).contains("~%33.33333%", "~%66.66667%");
    assertThat(GiftFiles.losses(question)).isEmpty();
  }

  @Test
  void aQuestionWithACreditThatMoodleDoesNotKnowIsLeftOutAndReported() {
    Question question = Ask.choice(false, Ask.right("a"), Ask.earning("b", false, "-15"));

    assertThat(GiftFiles.of(Sets.of(question))).doesNotContain("::");
    assertThat(GiftFiles.losses(question))
        .containsExactly(
            "a question with a credit of -15 % is left out, since Moodle does not know it");
  }

  @Test
  void itsNearestCreditIsTakenOnRequest() {
    Question question = Ask.choice(false, Ask.right("a"), Ask.earning("b", false, "-15"));

    assertThat(nearest(question)).contains("~%-14.28571%[html]b");
  }

  @Test
  void aQuestionWithMoreKeysThanMoodleHasSharesForIsLeftOutAndReported() {
    assertThat(GiftFiles.of(Sets.of(elevenKeys()))).doesNotContain("::");
    assertThat(GiftFiles.losses(elevenKeys()))
        .containsExactly(
            "a question is left out, since Moodle does not know the share of one in so many right"
                + " options");
  }

  @Test
  void itsNextHigherShareIsTakenOnRequest() {
    assertThat(nearest(elevenKeys())).contains("~%10%[html]a");
  }

  private static Question elevenKeys() {
    return Ask.with(
        new Interaction.ChoiceSelection(true, Collections.nCopies(11, Ask.right("a")), true));
  }

  private static String nearest(Question question) {
    return GiftFiles.text(
        new GiftExporter()
            .export(
                Sets.of(question),
                new GiftOptions("", MoodleTarget.NEWEST, Omissions.UnknownCredits.NEAREST))
            .artifacts());
  }

  @Test
  void aLongRightSideIsCutAndReported() {
    Question question = Ask.matching(Ask.pair("a", "word ".repeat(60)), Ask.pair("b", "2"));

    assertThat(GiftFiles.of(question)).containsPattern(" -> (word ){50}word…\n");
    assertThat(GiftFiles.losses(question))
        .containsExactly("a right side is cut, since Moodle allows 255 characters");
  }

  @Test
  void rightSidesThatBecomeTheSameLeaveTheQuestionOut() {
    String start = "word ".repeat(60);
    Question question = Ask.matching(Ask.pair("a", start + "1"), Ask.pair("b", start + "2"));

    assertThat(GiftFiles.of(Sets.of(question))).doesNotContain("::");
    assertThat(GiftFiles.losses(question))
        .anyMatch(loss -> loss.startsWith("a matching question is left out"));
  }

  @Test
  void aNumberOfMoreThanFourteenDigitsIsReported() {
    assertThat(GiftFiles.losses(Ask.number(Ask.value("3.14159265358979323", "0"))))
        .containsExactly("the number 3.14159265358979323 keeps 14 digits in Moodle");
    assertThat(GiftFiles.losses(Ask.number(Ask.value("1e30", "0")))).isEmpty();
  }

  @Test
  void pointsAreReported() {
    assertThat(GiftFiles.losses(Sets.withPoints(stem("x"), "2")))
        .containsExactly("points other than 1 become 1; set them in the quiz, or use Moodle XML");
  }

  private static Question stem(String text) {
    return Sets.open("q", RichText.of(text));
  }
}
