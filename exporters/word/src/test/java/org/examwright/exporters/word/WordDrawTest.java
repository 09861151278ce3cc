package org.examwright.exporters.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.examwright.model.Question;
import org.examwright.model.QuestionSet;
import org.examwright.model.Section;
import org.examwright.model.diagnostics.Feature;
import org.examwright.model.exchange.Artifact;
import org.examwright.model.exchange.Export;
import org.examwright.model.text.RichText;
import org.examwright.rendering.paper.PaperSize;
import org.examwright.rendering.paper.PrintOptions;
import org.examwright.rendering.sheet.Edition;
import org.examwright.rendering.version.Draw;
import org.examwright.rendering.version.VersionPlan;
import org.examwright.testkit.Sets;
import org.junit.jupiter.api.Test;

class WordDrawTest {
  private static final Pattern ASKED = Pattern.compile("asked[a-j]");
  private static final List<Edition> EDITIONS = List.of(Edition.WORKSHEET, Edition.KEY);

  private static QuestionSet pool() {
    List<Question> questions = new ArrayList<>();
    for (char letter = 'a'; letter <= 'j'; letter++) {
      questions.add(Sets.open("q" + letter, RichText.of("asked" + letter)));
    }
    return new QuestionSet(
        "Sample",
        "en",
        List.of(new Section(List.of("Loops"), RichText.EMPTY, questions, 4)),
        List.of());
  }

  private static Export export(int seed) {
    return new WordExporter()
        .export(
            pool(),
            WordOptions.of(
                new PrintOptions(EDITIONS, PaperSize.A4, new VersionPlan(1, seed, "", List.of()))));
  }

  private static List<String> asked(Artifact artifact) {
    return ASKED
        .matcher(WordText.of(artifact.content()))
        .results()
        .map(MatchResult::group)
        .distinct()
        .toList();
  }

  @Test
  void worksheetAndKeyHaveTheQuestionsThatTheSeedDraws() {
    List<String> drawn =
        Draw.of(pool(), 3).set().questions().map(each -> each.stem().plainText()).toList();

    assertThat(export(3).artifacts())
        .hasSize(2)
        .allSatisfy(artifact -> assertThat(asked(artifact)).isEqualTo(drawn));
    assertThat(drawn).hasSize(4);
  }

  @Test
  void anotherSeedDrawsOthersAndTheReportSaysSo() {
    assertThat(asked(export(1).artifacts().getFirst()))
        .isNotEqualTo(asked(export(2).artifacts().getFirst()));
    assertThat(export(1).diagnostics())
        .filteredOn(loss -> Feature.SECTION_PICK.equals(loss.feature()))
        .singleElement()
        .satisfies(loss -> assertThat(loss.message()).startsWith("4 of the 10 questions"))
        .satisfies(loss -> assertThat(loss.hint()).contains("seed 1"));
  }
}
