package org.examwright.exporters.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.examwright.model.QuestionSet;
import org.examwright.model.Section;
import org.examwright.model.text.RichText;
import org.examwright.testkit.Sets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** How pools are written. */
class MarkdownPoolsTest {
  private int number;

  private Section section(@Nullable Integer pick, String... path) {
    return new Section(
        List.of(path),
        RichText.EMPTY,
        List.of(
            Sets.open("a" + ++number, RichText.of("What?")),
            Sets.open("a" + ++number, RichText.of("Why?"))),
        pick);
  }

  private static String written(Section... sections) {
    QuestionSet set = new QuestionSet("Sample", "en", List.of(sections), List.of());
    ReadBackAssert.requireSame(set);
    MarkdownExporter exporter = new MarkdownExporter();
    return ReadBackAssert.text(exporter.export(set, exporter.defaults()));
  }

  @Test
  void aHeadingSaysHowManyOfItsOwnQuestionsAreDrawn() {
    assertThat(written(section(1, "Loops"), section(null, "Loops", "Endless"), section(2, "Lists")))
        .contains("\n# Loops {pick=1}\n", "\n## Endless\n", "\n# Lists {pick=2}\n");
  }

  @Test
  void aPoolBelowAnotherOfItsNameHasAHeadingOfItsOwn() {
    assertThat(written(section(null, "Loops"), section(1, "Loops")))
        .contains("\n# Loops\n", "\n# Loops {pick=1}\n");
  }

  @Test
  void aHeadingThatSaysItsWholePathSaysItToo() {
    assertThat(written(section(1, "Answers")))
        .contains("\n# Answers {category=\"Answers\" pick=1}\n");
  }

  @Test
  void aSetWithoutCategoriesSaysItInFrontMatter() {
    assertThat(written(section(1))).contains("\npick: 1\n").doesNotContain("{pick");
  }

  @Test
  void questionsInFrontOfTheCategoriesHaveAHeadingThatIsNone() {
    assertThat(written(section(1), section(null, "Loops")))
        .contains("\n# {category=\"\" pick=1}\n", "\n# Loops\n");
  }
}
