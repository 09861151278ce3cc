package org.examwright.reading.moodle.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.examwright.model.Gap;
import org.examwright.model.Interaction;
import org.examwright.model.Question;
import org.examwright.model.diagnostics.Diagnostic;
import org.examwright.model.exchange.PictureFinder;
import org.examwright.model.exchange.Reader;
import org.examwright.model.exchange.Source;
import org.junit.jupiter.api.Test;

/** What stands in banks of others: settings and ways of writing that Examwright does not use. */
class ForeignBankTest {
  private static final String STEM = "<questiontext><text>What?</text></questiontext>";

  @Test
  void settingsThatTheModelHasNotAreNotedWhereTheySaySomething() {
    assertThat(
            messages(
                read(
                    "essay",
                    STEM
                        + "<responseformat>monospaced</responseformat><maxbytes>10</maxbytes>"
                        + "<attachments>2</attachments>"
                        + "<attachmentsrequired>2</attachmentsrequired>")))
        .contains(
            "that the answer is written as `monospaced` is left out",
            "how many files have to be handed in is left out",
            "how large a file may be is left out");
    assertThat(
            messages(
                read(
                    "numerical",
                    STEM
                        + "<answer fraction=\"100\"><text>5</text></answer><units><unit>"
                        + "<multiplier>2</multiplier><unit_name>m</unit_name></unit></units>"
                        + "<unitsleft>1</unitsleft>")))
        .containsExactly(
            "the unit `m` counts as if it were the usual one",
            "that the unit stands before the number is left out");
    assertThat(messages(read("description", STEM + "<image_base64>QQ==</image_base64>")))
        .containsExactly("a picture that belongs to the question in an old way is left out");
  }

  @Test
  void aFractionThatIsNoNumberCountsAsNothingAndSaysSo() {
    assertThat(
            messages(
                read(
                    "shortanswer",
                    STEM
                        + "<answer fraction=\"100\"><text>a</text></answer>"
                        + "<answer fraction=\"abc\"><text>b</text></answer>")))
        .containsExactly("`abc` is no credit and counts as 0");
  }

  @Test
  void tagsOfTheCourseAreTagsToo() {
    assertThat(
            only(read(
                    "description",
                    STEM
                        + "<tags><tag><text>a</text></tag></tags>"
                        + "<coursetags><tag><text>b</text></tag></coursetags>"))
                .tags())
        .containsExactly("a", "b");
  }

  @Test
  void aMatchIsAMatchingQuestion() {
    String pair = "<subquestion><text>%s</text><answer><text>%s</text></answer></subquestion>";

    assertThat(only(read("match", STEM + pair.formatted("a", "1") + pair.formatted("b", "2"))))
        .extracting(Question::interaction)
        .isInstanceOf(Interaction.Matching.class);
  }

  @Test
  void aTildeBeforeTheFirstAnswerOfAGapDividesNothing() {
    Question cloze =
        only(
            read(
                "cloze", "<questiontext><text>{1:MULTICHOICE:~=Paris~Rome}</text></questiontext>"));

    assertThat(((Interaction.Gaps) cloze.interaction()).gaps())
        .extracting(gap -> ((Gap.DropDownGap) gap).choices().size())
        .containsExactly(2);
  }

  @Test
  void theLanguageOfAllTextsIsTheSets() {
    String hebrew =
        "<questiontext><text>&lt;div lang=\"he\"&gt;x&lt;/div&gt;</text></questiontext>";

    assertThat(Objects.requireNonNull(read("description", hebrew).set()).language())
        .isEqualTo("he");
    assertThat(Objects.requireNonNull(read("description", STEM).set()).language()).isEqualTo("en");
  }

  @Test
  void whatStandsBesideTheQuestionsIsReportedOnce() {
    String xml =
        "<quiz><course><name>x</name></course><question type=\"description\">"
            + STEM
            + "</question></quiz>";
    Reader.Result result =
        new MoodleXmlReader()
            .read(new Source("bank.xml", xml.getBytes(StandardCharsets.UTF_8), PictureFinder.NONE));

    assertThat(messages(result)).containsExactly("`<course>` is no question and left out");
    assertThat(only(result).stem().plainText()).isEqualTo("What?");
  }

  private static Question only(Reader.Result result) {
    return Objects.requireNonNull(result.set()).questions().findFirst().orElseThrow();
  }

  private static List<String> messages(Reader.Result result) {
    return result.diagnostics().stream().map(Diagnostic::message).toList();
  }

  private static Reader.Result read(String type, String content) {
    String xml = "<quiz><question type=\"" + type + "\">" + content + "</question></quiz>";
    return new MoodleXmlReader()
        .read(new Source("bank.xml", xml.getBytes(StandardCharsets.UTF_8), PictureFinder.NONE));
  }
}
