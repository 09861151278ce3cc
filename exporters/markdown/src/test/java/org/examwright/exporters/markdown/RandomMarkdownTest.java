package org.examwright.exporters.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.examwright.model.Question;
import org.examwright.model.QuestionSet;
import org.examwright.model.Section;
import org.examwright.model.diagnostics.Diagnostic;
import org.examwright.model.diagnostics.Feature;
import org.examwright.model.diagnostics.Origin;
import org.examwright.model.exchange.Export;
import org.examwright.model.text.Inline;
import org.examwright.model.text.RichText;
import org.examwright.model.text.TextWalk;
import org.examwright.testkit.LongRun;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Sets of all that the model can hold, in words that look like Markdown, come back the same but for
 * links within links, which are reported.
 */
class RandomMarkdownTest {
  private static final int SETS = LongRun.count(200, 15);
  private static final int QUESTIONS = 100;
  private static final MarkdownExporter EXPORTER = new MarkdownExporter();

  static LongStream seeds() {
    return LongStream.rangeClosed(1, SETS);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void everySetIsReadBackWithoutLoss(long seed) {
    QuestionSet set = new RandomMarkdownQuestions(seed).set(QUESTIONS);

    Export export = EXPORTER.export(set, EXPORTER.defaults());

    assertThat(export.diagnostics())
        .allMatch(diagnostic -> Feature.LINK.equals(diagnostic.feature()));
    assertThat(export.diagnostics().stream().map(Diagnostic::origin).collect(Collectors.toSet()))
        .isEqualTo(placesOfLinksInLinks(set));
    ReadBackAssert.requireSame(set, export);
  }

  private static Set<Origin> placesOfLinksInLinks(QuestionSet set) {
    Set<Origin> places = new HashSet<>();
    for (Section section : set.sections()) {
      if (holdsLinkInLink(section.introduction())) {
        places.add(
            Stream.concat(section.questions().stream(), set.questions())
                .findFirst()
                .orElseThrow()
                .origin());
      }
      section.questions().stream()
          .filter(question -> question.texts().anyMatch(RandomMarkdownTest::holdsLinkInLink))
          .map(Question::origin)
          .forEach(places::add);
    }
    return places;
  }

  private static boolean holdsLinkInLink(RichText text) {
    boolean[] found = {false};
    TextWalk inner = TextWalk.ofInlines(inline -> found[0] |= inline instanceof Inline.Link);
    TextWalk.ofInlines(
            inline -> {
              if (inline instanceof Inline.Link link) {
                inner.visit(link.content());
              }
            })
        .visit(text);
    return found[0];
  }
}
