package org.examwright.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InputsTest {
  @TempDir private Path folder;
  private Terminal terminal;

  @BeforeEach
  void sitDown() {
    terminal = new Terminal(folder);
  }

  private Terminal sets(String... names) {
    for (String name : names) {
      terminal.file(name, "What?");
    }
    return terminal;
  }

  /** The files that `check` reads, in its order. */
  private List<String> read(String... inputs) {
    String[] arguments = new String[inputs.length + 1];
    arguments[0] = "check";
    System.arraycopy(inputs, 0, arguments, 1, inputs.length);
    Terminal.Result result = terminal.run(arguments);
    assertThat(result.exit()).as(result.err()).isZero();
    return result
        .err()
        .lines()
        .filter(line -> !line.matches("\\d+ sets: .*"))
        .filter(line -> !line.startsWith("passed over"))
        .map(line -> line.replaceFirst(": .*", ""))
        .toList();
  }

  @Test
  void aFolderMeansAllSetsInItAndBelowInNaturalOrder() {
    sets("course/week-10.md", "course/week-2.txt", "course/extra/b.md", "course/a-1.md");
    terminal.file("course/picture.png", "no set");

    assertThat(read("course"))
        .containsExactly(
            "course/a-1.md", "course/week-2.txt", "course/week-10.md", "course/extra/b.md");
    assertThat(terminal.in("course").run("check", ".").err()).startsWith("a-1.md: 1 question");
    assertThat(terminal.in("course/extra").run("check", "../../course/").err())
        .startsWith("../../course/a-1.md: 1 question");
  }

  @Test
  void theFilesOfAFolderThatArePassedOverAreNamed() {
    sets("course/set.md", "course/week-1/more.md");
    terminal.file("course/week-1/notes.docx", "").file("course/tree.png", "no set");

    assertThat(terminal.run("check", "course").err())
        .startsWith("passed over, no question files: course/week-1/notes.docx\n");
    assertThat(terminal.run("check", "course", "--from", "markdown").err())
        .startsWith("passed over, no files for the reader `markdown`: course/week-1/notes.docx\n");
    assertThat(terminal.run("check", "course", "-q").err()).isEmpty();
  }

  @Test
  void whatToDoWithOtherFilesIsSaid() {
    terminal.file("set.org", "* What?");

    assertThat(terminal.run("check", "set.org").err())
        .contains("no reader knows such files", "pandoc set.org -o set.md");
  }

  @Test
  void hiddenFilesAndWhatExamwrightWroteAreNoInput() {
    sets("a.md", ".hidden.md", ".git/b.md", "output/a/a.md", "week/output/a.txt", "made/c.md");

    assertThat(read(".")).containsExactly("a.md", "made/c.md");
    assertThat(terminal.run("convert", ".", "-o", "made", "-t", "bank").err())
        .startsWith("a.md: 1 question")
        .doesNotContain("c.md");
    assertThat(read("output")).containsExactly("output/a/a.md");
  }

  @Test
  void theReportIsNoInput() {
    sets("a.md", "report.txt");

    assertThat(read(".", "--report", "report.txt")).containsExactly("a.md");
  }

  @Test
  void theInputFolderIsReadWithItsSubfolders() {
    sets("input/a.md", "input/more/b.md");

    assertThat(read()).containsExactly("input/a.md", "input/more/b.md");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "week-*.md | week-1.md week-2.md week-10.md",
        "week-?.md | week-1.md week-2.md",
        "week-{1,10}.* | week-1.md week-10.md",
        "week-[12].md | week-1.md week-2.md",
        "**/*.md | week-1.md week-2.md week-10.md deep/x.md deep/er/week-1.md",
        "**/week-1.md | week-1.md deep/er/week-1.md",
        "deep/** | deep/x.md deep/er/week-1.md",
        "*/x.md | deep/x.md",
        "./deep/*.md | deep/x.md"
      })
  void aPatternMeansTheFilesThatMatchIt(String pattern, String names) {
    sets("week-1.md", "week-2.md", "week-10.md", "deep/x.md", "deep/er/week-1.md", "other.txt");
    terminal.file("week-1.pdf", "no set");

    assertThat(read(pattern)).containsExactly(names.split(" "));
  }

  @Test
  void aFileWhoseNameLooksLikeAPatternIsThatFile() {
    sets("week[1].md", "week1.md");

    assertThat(read("week[1].md")).containsExactly("week[1].md");
  }

  @Test
  void aPatternTakesAnyEndingForANamedReaderAndAFolderItsOwnAlone() {
    terminal.file("a.quiz", "What?").file("b.txt", "What?").file("c.md", "What?");

    assertThat(read("*.quiz", "--from", "plain")).containsExactly("a.quiz");
    assertThat(read(".", "--from", "plain")).containsExactly("b.txt");
  }

  @Test
  void aFileNamedTwiceIsReadOnce() throws IOException {
    sets("a.md", "b.md");
    Files.createSymbolicLink(folder.resolve("c.md"), folder.resolve("a.md"));

    assertThat(read("b.md", "./b.md", ".", "*.md")).containsExactly("b.md", "a.md");
  }

  @Test
  void aLinkInACircleIsNotFollowed() throws IOException {
    sets("course/a.md");
    Files.createSymbolicLink(folder.resolve("course/again"), folder.resolve("course"));
    Files.createSymbolicLink(folder.resolve("link"), folder.resolve("course"));

    assertThat(read("course")).containsExactly("course/a.md");
    assertThat(read("link")).containsExactly("link/a.md");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "empty | 3 | there is no question set in empty | ends in .md, .txt there",
        "week-*.md | 3 | no file matches `week-*.md` | is the folder right?",
        "nowhere/*.md | 3 | no file matches `nowhere/*.md` | is the folder right?",
        "*.png | 3 | `*.png` matches no file that ends in .md, .txt | --from: markdown, plain",
        "week-[1.md | 2 | `week-[1.md` is no pattern for names | close its brackets",
        "'' | 2 | an INPUT is empty | . is the current one"
      })
  void whatMeansNoSetIsSaidWithARemedy(String input, int exit, String problem, String remedy)
      throws IOException {
    Files.createDirectories(folder.resolve("empty"));
    sets("a.md", "picture.png");

    Terminal.Result result = terminal.run("convert", "a.md", input);

    assertThat(result.exit()).isEqualTo(exit);
    assertThat(result.err()).startsWith("error: " + problem + "\n  hint: ").contains(remedy);
    assertThat(terminal.files("output")).isEmpty();
  }

  @Test
  void twoSetsForTheSameFilesAreRefusedWithAWayOut() {
    sets("a/quiz.md", "b/quiz.md", "b/Quiz.txt");

    assertThat(terminal.run("convert", "a/quiz.md", "b/quiz.md").err())
        .startsWith("error: a/quiz.md and b/quiz.md would be written to the same files\n")
        .contains("name the folder that holds both");
    assertThat(terminal.run("convert", ".").err())
        .startsWith("error: b/quiz.md and b/Quiz.txt would be written to the same files\n")
        .contains("leave one out");
    assertThat(terminal.files("output")).isEmpty();
  }

  @Test
  void setsOfSubfoldersKeepTheirFolders() {
    sets("course/quiz.md", "course/a/quiz.md", "course/b/c/quiz.md");

    terminal.run("convert", "course", "-t", "bank");
    terminal.run("convert", "course/**/quiz.md", "-t", "bank", "-o", "all");

    assertThat(terminal.files("output"))
        .containsExactly("a/quiz/quiz.bank", "b/c/quiz/quiz.bank", "quiz/quiz.bank");
    assertThat(terminal.files("all")).containsExactly("a/quiz.bank", "b/c/quiz.bank", "quiz.bank");
  }
}
