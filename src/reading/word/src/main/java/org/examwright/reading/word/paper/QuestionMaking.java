package org.examwright.reading.word.paper;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.examwright.model.Feedback;
import org.examwright.model.Question;
import org.examwright.model.diagnostics.InvalidQuestionException;
import org.examwright.model.diagnostics.Origin;
import org.examwright.model.text.Inline;
import org.examwright.model.text.RichText;
import org.examwright.reading.source.Problems;
import org.examwright.reading.word.paper.PaperParts.Kind;

/** Makes questions of what stands of them on a paper and what the paper keeps beside it. */
final class QuestionMaking {
  private final Kept kept;
  private final PaperTexts texts;
  private final PrintedAnswers printed;
  private final Problems problems;
  private final PaperIds ids;

  QuestionMaking(Kept kept, PaperTexts texts, Problems problems) {
    this.kept = kept;
    this.texts = texts;
    this.printed = new PrintedAnswers(kept);
    this.problems = problems;
    this.ids = new PaperIds(kept);
  }

  /** The question; nothing, with an error, if it makes none. */
  Optional<Question> of(PaperParts parts) {
    Origin origin = problems.at(parts.place, 1);
    try {
      return Optional.of(question(parts, origin));
    } catch (InvalidQuestionException e) {
      problems.error(origin, e);
      return Optional.empty();
    }
  }

  /** A question of another reader, under an id that no other has. */
  Question identified(Question other) {
    return other.called(ids.of(Optional.empty(), other.stem()));
  }

  private Question question(PaperParts parts, Origin origin) {
    Optional<Kept.Asked> asked = parts.mark.map(kept.questions()::get);
    GapFinding gaps = new GapFinding();
    PrintedGaps placing = new PrintedGaps(gaps, asked);
    PaperBlock.Line first = (PaperBlock.Line) placing.placed(parts.first);
    List<PaperBlock> blocks = parts.stem.stream().map(placing::placed).toList();
    List<Inline> title = List.of();
    RichText stem;
    boolean titled =
        asked.map(Kept.Asked::titled).orElse(parts.first.style() == PaperStyle.STIMULUS_TITLE);
    RichText rest = titled ? texts.of(blocks) : RichText.EMPTY;
    if (titled && !rest.isEmpty()) {
      title = new Unfilled(gaps.found(), asked).of(texts.line(first.pieces()));
      stem = rest;
    } else {
      List<PaperBlock> all = new ArrayList<>(blocks);
      all.addFirst(first);
      stem = texts.of(all);
    }
    InteractionMaking making = new InteractionMaking(kept, texts, printed, problems);
    InteractionMaking.Made made = making.of(parts, stem, asked, filled(gaps.found(), parts));
    return new Question(
        ids.of(asked, made.stem()),
        label(parts, asked),
        title,
        made.stem(),
        made.interaction(),
        points(parts, asked, origin),
        feedback(parts),
        asked.map(Kept.Asked::tags).orElse(List.of()),
        origin);
  }

  /** Gaps with what stands in them among the answers. */
  private static List<GapFinding.Found> filled(List<GapFinding.Found> gaps, PaperParts parts) {
    if (gaps.isEmpty() || parts.answer.isEmpty()) {
      return gaps;
    }
    GapFinding finding = new GapFinding();
    PrintedGaps placing = new PrintedGaps(finding, Optional.empty());
    PaperParts answer = parts.answer.get();
    placing.placed(answer.first);
    answer.stem.forEach(placing::placed);
    List<GapFinding.Found> solved = finding.found();
    return solved.size() == gaps.size()
        ? IntStream.range(0, gaps.size())
            .mapToObj(i -> new GapFinding.Found(solved.get(i).solution(), gaps.get(i).choices()))
            .toList()
        : gaps;
  }

  /** The number that is printed, where the author gave numbers and did not leave them to us. */
  private String label(PaperParts parts, Optional<Kept.Asked> asked) {
    if (asked.isPresent() && asked.get().number().equals(parts.number)) {
      return asked.get().label();
    }
    boolean labelled =
        !kept.present()
            || kept.questions().values().stream()
                .anyMatch(each -> each.label().equals(each.number()) && !each.label().isEmpty());
    return labelled && parts.asked ? parts.number : "";
  }

  private BigDecimal points(PaperParts parts, Optional<Kept.Asked> asked, Origin origin) {
    if (parts.points.isEmpty() || !parts.asked) {
      return BigDecimal.ONE;
    }
    String shown = parts.points.replaceAll("^\\(|\\)$", "");
    Optional<BigDecimal> same =
        asked
            .filter(each -> each.printed().replace('\u00A0', ' ').equals(shown))
            .flatMap(Kept.Asked::points);
    Optional<BigDecimal> read = same.or(() -> printed.number(Optional.of(shown)));
    if (read.isEmpty()) {
      problems.warning(
          origin,
          "the points `" + shown + "` are no number; the question is worth 1",
          "write them in digits");
    }
    return read.orElse(BigDecimal.ONE);
  }

  private Feedback feedback(PaperParts parts) {
    RichText general = RichText.EMPTY;
    List<RichText> hints = new ArrayList<>();
    for (PaperParts.Part part : parts.parts) {
      RichText text = texts.of(part.blocks());
      if (part.kind() == Kind.EXPLANATION) {
        general = general.then(text);
      } else if (part.kind() == Kind.HINT && !text.isEmpty()) {
        hints.add(text);
      }
    }
    return new Feedback(general, RichText.EMPTY, RichText.EMPTY, RichText.EMPTY, hints);
  }
}
