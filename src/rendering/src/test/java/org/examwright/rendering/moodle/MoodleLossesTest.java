package org.examwright.rendering.moodle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.examwright.model.QuestionSet;
import org.examwright.model.Section;
import org.examwright.model.diagnostics.Diagnostic;
import org.examwright.model.text.RichText;
import org.examwright.testkit.Sets;
import org.junit.jupiter.api.Test;

class MoodleLossesTest {
  private static final RichText STEM = RichText.of("What?");

  @Test
  void anOrdinaryQuestionLosesNothing() {
    assertThat(messages(Sets.of(Sets.withTags(Sets.open("q", STEM), "one", "two")))).isEmpty();
  }

  @Test
  void aLongNameOfACategoryIsReportedAtItsFirstQuestion() {
    Section section =
        new Section(List.of("word ".repeat(60)), RichText.EMPTY, List.of(Sets.open("q", STEM)));

    assertThat(messages(new QuestionSet("Set", "en", List.of(section), List.of())))
        .containsExactly("the name of a category is cut, since Moodle allows 255 characters");
  }

  @Test
  void categoriesThatDifferInCaseAloneAreReportedOnce() {
    QuestionSet set =
        new QuestionSet(
            "Set",
            "en",
            List.of(section("Web"), section("web", "HTTP"), section("web", "Http"), section("WEB")),
            List.of());

    assertThat(messages(set))
        .containsExactly(oneWith("web", "Web"), oneWith("Http", "HTTP"), oneWith("WEB", "Web"));
  }

  @Test
  void tagsThatBecomeOneAreReported() {
    assertThat(messages(Sets.of(Sets.withTags(Sets.open("q", STEM), "Flask", "flask"))))
        .containsExactly("tags that differ in upper and lower case alone become one");
  }

  private static Section section(String... path) {
    return new Section(
        List.of(path), RichText.EMPTY, List.of(Sets.open(path[path.length - 1], STEM)));
  }

  private static String oneWith(String name, String first) {
    return "the category `"
        + name
        + "` may become one with `"
        + first
        + "`, since not every Moodle tells upper from lower case; name them differently";
  }

  private static List<String> messages(QuestionSet set) {
    return MoodleLosses.of(set).stream().map(Diagnostic::message).toList();
  }
}
