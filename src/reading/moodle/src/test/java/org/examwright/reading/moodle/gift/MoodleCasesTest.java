package org.examwright.reading.moodle.gift;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.examwright.model.Question;
import org.examwright.model.QuestionSet;
import org.examwright.model.Section;
import org.examwright.model.diagnostics.Severity;
import org.examwright.model.exchange.Reader;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Files with what a Moodle stored of them: the reader finds the same in them. */
class MoodleCasesTest {
  /** Read as their authors mean it, and not as Moodle does; which is said. */
  private static final Set<String> READ_AS_MEANT =
      Set.of(
          // braces in the wrong order, where Moodle cuts and joins the text at random
          "brace_unbal_close",
          "nested_brace_name",
          "braces_reversed",
          "braces_reversed_close",
          "braces_adjacent",
          "brace_cut_char",
          // braces in several places, of which Moodle takes the first, and braces among answers
          "brace_naive",
          "cloze_mid",
          "second_braces",
          "brace_in_answer",
          // equals signs within options, of which each begins one for Moodle
          "eq_in_ans",
          // a credit behind an equals sign, which becomes a part of the option
          "mc_eq_weight",
          "neg_weight_eq",
          "pct_mc",
          "single_partial",
          // true and false in small letters, which are words to be written
          "sa_plain",
          "tf_lower",
          "tf_lower_is_sa",
          // a decimal comma or a unit, for which Moodle accepts any answer
          "num_comma2",
          "num_comma_value",
          "num_unit",
          // control characters, which are taken out before anything else
          "ctrl2",
          "form_feed");

  /** What Moodle calls a question whose text has no words. */
  private static final String NAME_OF_NOTHING = "Question name";

  /** Questions by their places in the file that the model has no counterpart for. */
  private static final Map<String, List<Integer>> LEFT_OUT =
      Map.ofEntries(
          // no text
          Map.entry("empty_q", List.of(0, 1)),
          // any answer is right
          Map.entry("num_text", List.of(0)),
          Map.entry("num_word", List.of(0)),
          Map.entry("num_colon_first", List.of(0)),
          Map.entry("num_neg", List.of(3)),
          // no answer is right, or none is left
          Map.entry("mc_all_empty", List.of(0)),
          Map.entry("sa_empty", List.of(0)),
          Map.entry("sa_hash_first", List.of(0)),
          // infinity
          Map.entry("num_forms", List.of(6)));

  @TestFactory
  Stream<DynamicTest> aFileIsReadAsMoodleStoresIt() {
    return MoodleCase.all().stream()
        .map(moodle -> DynamicTest.dynamicTest(moodle.name(), () -> check(moodle)));
  }

  @TestFactory
  Stream<DynamicTest> everyCharacterOfATextIsAsMoodleStoresIt() {
    return MoodleCase.all().stream()
        .filter(moodle -> moodle.expect().ok() && !READ_AS_MEANT.contains(moodle.name()))
        .map(
            moodle ->
                DynamicTest.dynamicTest(
                    moodle.name(),
                    () ->
                        assertThat(Texts.of(moodle.content()))
                            .isEqualTo(Texts.of(moodle.expect().questions()))));
  }

  private static void check(MoodleCase moodle) {
    Reader.Result result = GiftReading.of(moodle.content());
    if (moodle.name().equals("utf16")) { // Moodle refuses it, and we lose nothing of it
      assertThat(result.set()).isNotNull();
      return;
    }
    if (!moodle.expect().ok() || READ_AS_MEANT.contains(moodle.name())) {
      assertThat(result.diagnostics())
          .as("what Moodle refuses, or reads otherwise, is said")
          .anyMatch(said -> said.severity() != Severity.NOTE);
      return;
    }
    List<MoodleCase.Stored> expected = new ArrayList<>(moodle.expect().questions());
    for (int place : LEFT_OUT.getOrDefault(moodle.name(), List.of()).reversed()) {
      expected.remove(place);
      assertThat(result.diagnostics())
          .anyMatch(said -> said.message().startsWith("a question is left out: "));
    }
    if (expected.isEmpty()) {
      assertThat(result.set()).isNull();
      return;
    }
    QuestionSet set = Objects.requireNonNull(result.set(), () -> result.diagnostics().toString());
    List<Question> questions = set.questions().toList();
    assertThat(questions).hasSameSizeAs(expected);
    List<String> categories = categories(set);
    Set<String> ids = new HashSet<>();
    for (int i = 0; i < questions.size(); i++) {
      MoodleCase.Stored stored = expected.get(i);
      Question question = questions.get(i);
      assertThat(CaseContent.of(question)).isEqualTo(CaseContent.of(stored));
      assertThat(categories.get(i)).isEqualTo(category(stored));
      if (stored.idnumber() != null && ids.add(stored.idnumber())) {
        assertThat(question.id()).isEqualTo(stored.idnumber().replace(' ', '-'));
      }
      if (!question.title().isEmpty()) {
        assertThat(Titles.of(question)).startsWith(Titles.of(stored));
      } else if (!stored.name().equals(NAME_OF_NOTHING)) {
        assertThat(CaseContent.seen(question.stem().plainText()))
            .as("Moodle made the name of the text")
            .startsWith(CaseContent.seen(Titles.of(stored)));
      }
    }
  }

  /** As Moodle writes them; what it cuts off at a {@code <} is kept, and said. */
  private static List<String> categories(QuestionSet set) {
    List<String> categories = new ArrayList<>();
    boolean rooted = !set.title().equals("bank");
    for (Section section : set.sections()) {
      List<String> path = new ArrayList<>(rooted ? List.of(set.title()) : List.of());
      path.addAll(section.path());
      String written =
          String.join(
              "/",
              path.stream().map(name -> name.replaceAll("<.*", "").replace("/", "//")).toList());
      section.questions().forEach(question -> categories.add(written));
    }
    return categories;
  }

  private static String category(MoodleCase.Stored stored) {
    String path = stored.category();
    return path == null || path.equals("/")
        ? ""
        : path.replace("$system$/", "")
            .replace("&&058;", ":")
            .replace("&&123;", "{")
            .replace("&&125;", "}")
            .replace("&&010", "\\n");
  }
}
