package org.examwright.app.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.examwright.model.Asset;
import org.examwright.model.Question;
import org.examwright.model.QuestionSet;
import org.examwright.model.Section;
import org.examwright.model.diagnostics.Diagnostic;
import org.examwright.model.diagnostics.Severity;
import org.examwright.model.text.Inline;
import org.examwright.model.text.RichText;
import org.examwright.testkit.Sets;
import org.junit.jupiter.api.Test;

class MergingTest {
  private static final String MADE = "q0123456789ab";

  private static Merging.File file(String path, QuestionSet set) {
    int slash = path.lastIndexOf('/');
    return new Merging.File(
        path + ".md", slash < 0 ? "" : path.substring(0, slash), path.substring(slash + 1), set);
  }

  private static QuestionSet set(String title, String language, Section... sections) {
    return new QuestionSet(title, language, List.of(sections), List.of());
  }

  private static Section section(List<String> path, Question... questions) {
    return new Section(path, RichText.of("Read this."), List.of(questions));
  }

  private static Question open(String id) {
    return Sets.open(id, RichText.of("What?"));
  }

  private static QuestionSet merged(Merging.File... files) {
    Merging merging = Merging.of("Exam", List.of(files));
    assertThat(merging.diagnostics())
        .allMatch(diagnostic -> diagnostic.severity() == Severity.NOTE);
    return Objects.requireNonNull(merging.set());
  }

  @Test
  void everyFileBecomesACategoryAboveItsOwn() {
    QuestionSet set =
        merged(
            file("a", set("Week 1", "de", section(List.of(), open("a")))),
            file("b", set("Week 2", "de", section(List.of("Loops", "Nested"), open("b")))));

    assertThat(set.title()).isEqualTo("Exam");
    assertThat(set.language()).isEqualTo("de");
    assertThat(set.sections())
        .containsExactly(
            section(List.of("Week 1"), open("a")),
            section(List.of("Week 2", "Loops", "Nested"), open("b")));
  }

  @Test
  void aPoolStaysAPool() {
    Section pool = new Section(List.of("Loops"), RichText.EMPTY, List.of(open("a"), open("b")), 1);

    QuestionSet set =
        merged(
            file("a", set("A", "en", pool)),
            file("b", set("B", "en", section(List.of(), open("c")))));

    assertThat(set.sections()).extracting(Section::pick).containsExactly(1, null);
  }

  @Test
  void idsMadeOfContentAreCountedAsWithinAFile() {
    QuestionSet set =
        merged(
            file("a", set("A", "en", section(List.of(), open(MADE), open(MADE + "-2")))),
            file("b", set("B", "en", section(List.of(), open(MADE), open(MADE + "-2")))));

    assertThat(set.questions())
        .extracting(Question::id)
        .containsExactly(MADE, MADE + "-2", MADE + "-3", MADE + "-4");
  }

  @Test
  void aCountedIdNeverTakesOneThatALaterFileGives() {
    QuestionSet set =
        merged(
            file("a", set("A", "en", section(List.of(), open(MADE)))),
            file("b", set("B", "en", section(List.of(), open(MADE)))),
            file("c", set("C", "en", section(List.of(), open(MADE + "-2")))));

    assertThat(set.questions())
        .extracting(Question::id)
        .containsExactly(MADE, MADE + "-3", MADE + "-2");
  }

  @Test
  void filesOfOtherLanguagesAreWarnedAbout() {
    Merging merging =
        Merging.of(
            "Exam",
            List.of(
                file("a", set("A", "en-GB", section(List.of(), open("a")))),
                file("b", set("B", "de", section(List.of(), open("b")))),
                file("c", set("C", "EN-gb", section(List.of(), open("c"))))));

    assertThat(Objects.requireNonNull(merging.set()).language()).isEqualTo("en-GB");
    assertThat(merging.diagnostics())
        .extracting(Diagnostic::message)
        .containsExactly("the language is `de` here, but `en-GB` in a.md");
  }

  @Test
  void filesOfTheSameTitleAreWarnedAbout() {
    Merging merging =
        Merging.of(
            "Exam",
            List.of(
                file("a", set("Quiz", "en", section(List.of(), open("a")))),
                file("b", set("quiz", "en", section(List.of(), open("b"))))));

    assertThat(merging.diagnostics())
        .extracting(Diagnostic::message)
        .containsExactly("the title is `quiz`, as in a.md");
  }

  private static Asset picture(int content) {
    return new Asset("dot.png", "image/png", new byte[] {(byte) content});
  }

  private static Merging.File showing(String path, String id, Asset picture) {
    Question question = Sets.open(id, RichText.ofInlines(List.of(image(picture.name()))));
    return file(
        path,
        new QuestionSet(
            id,
            "en",
            List.of(new Section(List.of(), RichText.EMPTY, List.of(question))),
            List.of(picture)));
  }

  private static Inline image(String name) {
    return new Inline.Image(name, "a dot", "", null, 20);
  }

  private static List<String> shown(QuestionSet set) {
    return set.questions()
        .flatMap(question -> question.displayTitle().stream())
        .map(inline -> ((Inline.Image) inline).source())
        .toList();
  }

  @Test
  void thePictureThatSeveralFilesShareIsKeptOnce() {
    QuestionSet set = merged(showing("a/x", "x", picture(1)), showing("b/y", "y", picture(1)));

    assertThat(set.assets()).containsExactly(picture(1));
  }

  @Test
  void picturesOfTheSameNameAreKeptApartByTheirFolders() {
    QuestionSet set =
        merged(
            showing("a/x", "x", picture(1)),
            showing("b/y", "y", picture(2)),
            showing("b/z", "z", picture(2)));

    assertThat(set.assets()).extracting(Asset::name).containsExactly("dot.png", "b/dot.png");
    assertThat(shown(set)).containsExactly("dot.png", "b/dot.png", "b/dot.png");
  }

  @Test
  void filesOfOneFolderThatHoldTheirPicturesKeepThemApart() {
    QuestionSet set =
        merged(
            showing("x", "x", picture(1)),
            showing("y", "y", picture(2)),
            showing("y", "z", picture(3)));

    assertThat(shown(set)).containsExactly("dot.png", "y/dot.png", "y-2/dot.png");
    assertThat(set.assets()).extracting(asset -> (int) asset.content()[0]).containsExactly(1, 2, 3);
  }
}
