package org.examwright.exporters.word.readback;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.examwright.exporters.word.WordExporter;
import org.examwright.exporters.word.WordOptions;
import org.examwright.model.Question;
import org.examwright.model.QuestionSet;
import org.examwright.model.diagnostics.Diagnostic;
import org.examwright.model.diagnostics.Feature;
import org.examwright.model.diagnostics.Severity;
import org.examwright.model.exchange.Export;
import org.examwright.model.exchange.Reader;
import org.examwright.rendering.paper.PrintOptions;
import org.examwright.rendering.sheet.Edition;
import org.examwright.rendering.version.Versions;

/** Compares what comes back from paper with what was printed. */
final class PaperReadBack {
  private PaperReadBack() {}

  /** The options of an edition; a worksheet lies beside its key. */
  static PrintOptions print(Edition edition) {
    return edition == Edition.WORKSHEET
        ? PrintOptions.of(edition, Edition.KEY)
        : PrintOptions.of(edition);
  }

  static void require(QuestionSet whole, WordOptions options, String where) {
    require(whole, options, where, UnaryOperator.identity());
  }

  /**
   * Prints a set, reads it and compares.
   *
   * @param saved what a program makes of the document
   */
  static void require(
      QuestionSet whole, WordOptions options, String where, UnaryOperator<byte[]> saved) {
    PrintOptions print = options.print();
    Edition edition = print.edition().getFirst();
    String place = edition + ", " + where;
    Export export = new WordExporter().export(whole, options);
    QuestionSet set = Versions.of(whole, print.plan()).printed();
    Reader.Result result = PrintedPapers.read(export, saved);
    assertThat(result.diagnostics()).as(place).noneMatch(said -> said.severity() == Severity.ERROR);
    QuestionSet back = Objects.requireNonNull(result.set());
    assertThat(List.of(back.title(), back.language(), back.sitting(), back.titleBlock()))
        .as(place)
        .isEqualTo(List.of(set.title(), set.language(), set.sitting(), set.titleBlock()));
    assertThat(back.sections().stream().map(section -> section.path()))
        .as(place)
        .isEqualTo(set.sections().stream().map(section -> section.path()).toList());
    assertThat(back.questions().map(Question::id))
        .as(place)
        .isEqualTo(set.questions().map(Question::id).toList());
    Map<Integer, Set<Feature>> reported = reported(export);
    for (int i = 0; i < set.sections().size(); i++) {
      assertThat(PaperArrival.text(back.sections().get(i).introduction()))
          .as(place)
          .isEqualTo(PaperArrival.text(set.sections().get(i).introduction()));
    }
    List<Question> arrived = back.questions().toList();
    List<Question> sent = set.questions().toList();
    for (int i = 0; i < sent.size(); i++) {
      Question question = sent.get(i);
      PaperArrival arrival =
          new PaperArrival(edition, reported.getOrDefault(question.origin().line(), Set.of()));
      assertThat(arrival.text(arrived.get(i)))
          .as("%s, losses %s%n%s", place, arrival.reported(), question)
          .isEqualTo(arrival.text(question));
    }
  }

  private static Map<Integer, Set<Feature>> reported(Export export) {
    Map<Integer, Set<Feature>> reported = new HashMap<>();
    for (Diagnostic said : export.diagnostics()) {
      if (said.severity() == Severity.LOSS) {
        reported
            .computeIfAbsent(said.origin().line(), line -> EnumSet.noneOf(Feature.class))
            .add(Objects.requireNonNull(said.feature()));
      }
    }
    return reported;
  }
}
