package org.examwright.reading.moodlexml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.examwright.model.Choice;
import org.examwright.model.Gap;
import org.examwright.model.Interaction;
import org.examwright.model.Question;
import org.examwright.model.diagnostics.Diagnostic;
import org.examwright.model.exchange.PictureFinder;
import org.examwright.model.exchange.Reader;
import org.examwright.model.exchange.Source;
import org.examwright.model.text.RichText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is known of how Moodle reads its XML, of that which Examwright reads and never writes. */
class ReadFactsTest {
  private static final String TEXT =
      "<questiontext format=\"html\"><text>The [[1]] on the [[2]]</text></questiontext>";

  @ParameterizedTest
  @ValueSource(strings = {"0", "1"})
  void hiddenIsNeverImportedSoThatAHiddenQuestionIsOneLikeAnyOther(String hidden) {
    Reader.Result result = read("description", TEXT + "<hidden>" + hidden + "</hidden>");

    assertThat(question(result).stem().plainText()).isEqualTo("The [[1]] on the [[2]]");
    assertThat(said(result))
        .isEqualTo(
            hidden.equals("1")
                ? List.of("that the question is hidden in Moodle is left out")
                : List.of());
  }

  @Test
  void gapselectHasOptionsWithTextsAndGroupsForThePlacesInItsText() {
    Reader.Result result =
        read(
            "gapselect",
            TEXT
                + option("selectoption", "cat", "1", "")
                + option("selectoption", "mat", "2", "")
                + option("selectoption", "dog", "1", "")
                + option("selectoption", "hat", "2", ""));

    assertThat(question(result).interaction()).isEqualTo(catOnMat());
    assertThat(said(result)).noneMatch(said -> said.contains("drag"));
  }

  @Test
  void ddwtosHasBoxesWithTextsAndGroupsAndWhetherTheyRunOut() {
    Reader.Result result =
        read(
            "ddwtos",
            TEXT
                + option("dragbox", "cat", "1", "<infinite/>")
                + option("dragbox", "mat", "2", "")
                + option("dragbox", "dog", "1", "")
                + option("dragbox", "hat", "2", ""));

    assertThat(question(result).interaction()).isEqualTo(catOnMat());
    assertThat(said(result)).contains("places to drag words to become drop-downs");
  }

  @Test
  void aWordMayStandInSeveralPlaces() {
    String text = TEXT.replace("[[2]]", "[[1]]");
    Reader.Result result =
        read(
            "ddwtos",
            text
                + option("dragbox", "cat", "1", "<infinite/>")
                + option("dragbox", "dog", "1", ""));

    assertThat(question(result).interaction())
        .isEqualTo(
            new Interaction.Gaps(
                List.of(
                    dropDown("1", choice("cat", true), choice("dog", false)),
                    dropDown("2", choice("cat", true), choice("dog", false)))));
  }

  @Test
  void aPlaceWithoutItsWordLeavesTheQuestionOut() {
    String words = option("selectoption", "cat", "1", "") + option("selectoption", "dog", "1", "");

    assertThat(said(read("gapselect", TEXT.replace("[[2]]", "[[3]]") + words)))
        .contains("a question is left out: there is no word for the place [[3]]");
  }

  private static Interaction catOnMat() {
    return new Interaction.Gaps(
        List.of(
            dropDown("1", choice("cat", true), choice("dog", false)),
            dropDown("2", choice("mat", true), choice("hat", false))));
  }

  private static Gap dropDown(String id, Choice... choices) {
    return new Gap.DropDownGap(id, List.of(choices));
  }

  private static Choice choice(String word, boolean key) {
    return Choice.of(RichText.of(word), key);
  }

  private static String option(String name, String word, String group, String more) {
    return "<%1$s><text>%2$s</text><group>%3$s</group>%4$s</%1$s>"
        .formatted(name, word, group, more);
  }

  private static Question question(Reader.Result result) {
    return Objects.requireNonNull(result.set(), () -> result.diagnostics().toString())
        .questions()
        .findFirst()
        .orElseThrow();
  }

  private static List<String> said(Reader.Result result) {
    return result.diagnostics().stream().map(Diagnostic::message).toList();
  }

  private static Reader.Result read(String type, String content) {
    String xml = "<quiz><question type=\"" + type + "\">" + content + "</question></quiz>";
    return new MoodleXmlReader()
        .read(new Source("bank.xml", xml.getBytes(StandardCharsets.UTF_8), PictureFinder.NONE));
  }
}
