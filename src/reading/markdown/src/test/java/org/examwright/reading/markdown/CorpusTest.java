package org.examwright.reading.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examwright.reading.markdown.CorpusTest.Row.row;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.examwright.model.Interaction;
import org.examwright.model.Question;
import org.examwright.model.QuestionSet;
import org.examwright.model.exchange.Explanation;
import org.examwright.model.exchange.PictureFinder;
import org.examwright.model.exchange.Reader;
import org.examwright.model.exchange.Source;
import org.examwright.testkit.Outside;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Lists written by others, compared with counts that were made by hand. */
class CorpusTest {

  /**
   * What is in a file.
   *
   * @param method how it was counted without the reader, and why this way where it is ambiguous
   * @param kinds questions by kind
   * @param unanswered open questions without a model answer
   * @param categories questions by category, in the order of the file
   * @param passedOver what is left out, by kind, with its lines or with how often
   */
  record Row(
      String file,
      String method,
      int questions,
      Map<String, Integer> kinds,
      int unanswered,
      List<String> categories,
      List<String> passedOver) {

    static Row row(
        String file,
        String method,
        int questions,
        Map<String, Integer> kinds,
        int unanswered,
        List<String> categories,
        List<String> passedOver) {
      return new Row(file, method, questions, kinds, unanswered, categories, passedOver);
    }
  }

  private static final List<Row> ROWS =
      List.of(
          row(
              "alexeygrigorev-technical.md",
              "Lines that begin with two asterisks, a number and a parenthesis, counted between"
                  + " the headings of level 2. The numbers begin anew under each heading. A task's"
                  + " examples stand between its line and its code; they are read with the code as"
                  + " the answer, since nothing in the file sets them apart.",
              40,
              Map.of("OpenResponse", 40),
              0,
              List.of("SQL: 11", "Coding (Python): 14", "Algorithmic Questions: 15"),
              List.of("table of contents: 16–22")),
          row(
              "faqguru-nodejs.md",
              "Headings of level 3. Those of level 6, all named Source, belong to the answers."
                  + " Two questions have the same words and both count. The heading of level 2 is"
                  + " a category: a title has level 1. The links above the first question are a"
                  + " table of contents, and one link behind each question leads back to it.",
              69,
              Map.of("OpenResponse", 69),
              0,
              List.of("Node.js: 69"),
              List.of("table of contents: 3–139", "back-to-top link: 69 times")),
          row(
              "lydiahallie-javascript-questions.md",
              "Headings of level 6 with a number. Two questions have true and false for their only"
                  + " options. The title stands in HTML; the links to the author's pages and to"
                  + " translations are navigation. The prose above the first question is kept.",
              155,
              Map.of("ChoiceSelection", 153, "TrueFalse", 2),
              0,
              List.of(": 155"),
              List.of("badges: 1–4", "navigation: 16–18", "navigation: 23–50")),
          row(
              "trimstray-sysadmin.md",
              "Summaries of details elements (271), counted between the headings of level 6, which"
                  + " give the same numbers. The 14 bulleted lines in bold under Simple Questions"
                  + " are questions too: they have no answers, but the file's own table counts"
                  + " them. An answer that says only that it is to be completed is an answer.",
              285,
              Map.of("OpenResponse", 285),
              14,
              List.of(
                  "Introduction/Simple Questions: 14",
                  "General Knowledge/Junior Sysadmin/System Questions (37): 37",
                  "General Knowledge/Junior Sysadmin/Network Questions (23): 23",
                  "General Knowledge/Junior Sysadmin/Devops Questions (5): 5",
                  "General Knowledge/Junior Sysadmin/Cyber Security Questions (1): 1",
                  "General Knowledge/Regular Sysadmin/System Questions (60): 60",
                  "General Knowledge/Regular Sysadmin/Network Questions (24): 24",
                  "General Knowledge/Regular Sysadmin/Devops Questions (7): 7",
                  "General Knowledge/Regular Sysadmin/Cyber Security Questions (4): 4",
                  "General Knowledge/Senior Sysadmin/System Questions (61): 61",
                  "General Knowledge/Senior Sysadmin/Network Questions (27): 27",
                  "General Knowledge/Senior Sysadmin/Devops Questions (5): 5",
                  "General Knowledge/Senior Sysadmin/Cyber Security Questions (5): 5",
                  "Secret Knowledge/Guru Sysadmin: 12"),
              List.of(
                  "badges: 1–5",
                  "badges: 19–26",
                  "navigation: 46–48",
                  "table of contents: 52–65")));

  @TestFactory
  Stream<DynamicTest> isReadAsCountedByHand() {
    return ROWS.stream().map(row -> DynamicTest.dynamicTest(row.file(), () -> compare(row)));
  }

  private static void compare(Row row) throws IOException {
    Path file = Outside.file("corpus/markdown/" + row.file());
    Reader.Result result =
        new MarkdownReader()
            .read(new Source(row.file(), Files.readAllBytes(file), PictureFinder.NONE));
    QuestionSet set = Objects.requireNonNull(result.set(), result.diagnostics()::toString);
    List<Question> questions =
        set.sections().stream().flatMap(section -> section.questions().stream()).toList();

    assertThat(questions).as(row.method()).hasSize(row.questions());
    Map<String, Integer> kinds = new TreeMap<>();
    for (Question question : questions) {
      kinds.merge(question.interaction().getClass().getSimpleName(), 1, Integer::sum);
    }
    assertThat(kinds).isEqualTo(row.kinds());
    assertThat(questions.stream().filter(CorpusTest::isUnanswered)).hasSize(row.unanswered());
    assertThat(
            set.sections().stream()
                .filter(section -> !section.questions().isEmpty())
                .map(section -> path(section.path()) + ": " + section.questions().size())
                .toList())
        .isEqualTo(row.categories());
    assertThat(passedOver(result.explanation())).isEqualTo(row.passedOver());
  }

  private static boolean isUnanswered(Question question) {
    return question.interaction() instanceof Interaction.OpenResponse open
        && open.modelAnswer().isEmpty();
  }

  /** Emoji in front of a heading are of no account here. */
  private static String path(List<String> path) {
    return path.stream()
        .map(name -> name.replaceFirst("^(?::\\w+:|\\p{So}|\\x{FE0F})\\s*", ""))
        .collect(Collectors.joining("/"));
  }

  private static List<String> passedOver(Explanation explanation) {
    Map<String, List<Explanation.PassedOver>> kinds =
        explanation.passedOver().stream()
            .collect(Collectors.groupingBy(Explanation.PassedOver::what));
    return explanation.passedOver().stream()
        .map(
            each -> {
              int times = kinds.getOrDefault(each.what(), List.of()).size();
              return times > 3
                  ? each.what() + ": " + times + " times"
                  : each.what() + ": " + each.firstLine() + "–" + each.lastLine();
            })
        .distinct()
        .toList();
  }
}
