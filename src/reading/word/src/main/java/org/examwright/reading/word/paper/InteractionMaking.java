package org.examwright.reading.word.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.model.AcceptedAnswer;
import org.examwright.model.Interaction;
import org.examwright.model.NumericAnswer;
import org.examwright.model.diagnostics.Origin;
import org.examwright.model.text.RichText;
import org.examwright.reading.source.Problems;
import org.examwright.reading.word.paper.PaperParts.Kind;
import org.examwright.reading.word.paper.PrintedAnswers.Measured;
import org.examwright.reading.word.paper.PrintedAnswers.Printed;

/**
 * Decides how a question is answered: by what stands below it, and what is kept where that is not
 * enough.
 */
final class InteractionMaking {
  private static final Pattern TYPE = Pattern.compile("\\.[A-Za-z0-9]{1,16}(?=[,)\\s]|$)");
  private static final Pattern DIGITS = Pattern.compile("\\d{1,6}");

  private final Kept kept;
  private final PaperTexts texts;
  private final PrintedAnswers printed;
  private final Problems problems;

  InteractionMaking(Kept kept, PaperTexts texts, PrintedAnswers printed, Problems problems) {
    this.kept = kept;
    this.texts = texts;
    this.printed = printed;
    this.problems = problems;
  }

  /**
   * An interaction, with the stem that it asks for.
   *
   * @param stem which has what is offered, where nothing says what is right
   */
  record Made(RichText stem, Interaction interaction) {}

  Made of(
      PaperParts parts, RichText written, Optional<Kept.Asked> asked, List<GapFinding.Found> gaps) {
    boolean filled =
        parts.asked
            && parts.options.isEmpty()
            && parts.columns.isEmpty()
            && parts.steps.isEmpty()
            && !gaps.isEmpty();
    if (filled) {
      return new GapMaking(texts, printed, problems).of(parts, written, asked, gaps);
    }
    RichText stem = new Unfilled(gaps, asked).of(written);
    if (!parts.asked) {
      return new Made(stem, new Interaction.None());
    }
    if (!parts.options.isEmpty()) {
      return new ChoiceMaking(kept, texts, printed, problems).of(parts, stem, asked);
    }
    if (!parts.columns.isEmpty()) {
      return new MatchingMaking(texts, problems).of(parts, stem, asked);
    }
    if (!parts.steps.isEmpty()) {
      return new OrderingMaking(texts, problems).of(parts, stem);
    }
    Optional<PaperParts.Part> labelled =
        parts.parts.stream()
            .filter(part -> part.kind() == Kind.ANSWER && !part.label().isEmpty())
            .findFirst();
    if (parts.entry.isPresent()) {
      String entry = parts.entry.get();
      Optional<String> exact = printed.withoutCase(entry);
      return new Made(
          stem, answered(parts, printed.inLine(exact.orElse(entry)), exact.isPresent(), asked));
    }
    if (labelled.isPresent()) {
      return new Made(
          stem,
          answered(
              parts,
              printed.of(texts.of(labelled.get().blocks())),
              parts.instructions.stream().anyMatch(line -> printed.isCaseSensitive(line.text())),
              asked));
    }
    boolean unanswered =
        asked.filter(each -> each.kind().matches("words|number")).isPresent()
            || parts.instructions.stream()
                .anyMatch(line -> line.style() == PaperStyle.ANSWER_BLANK);
    if (unanswered) {
      problems.tally(
          problems.at(parts.place, 1),
          "nothing says which answer is right; the question is read as an open one",
          "read the handout instead, or the worksheet with the key beside it");
    }
    return new Made(stem, byHand(parts, asked));
  }

  private Interaction answered(
      PaperParts parts, List<Printed> answers, boolean exact, Optional<Kept.Asked> asked) {
    boolean words = asked.map(each -> each.kind().equals("words")).orElse(false);
    List<Measured> numbers =
        words
            ? List.of()
            : answers.stream().flatMap(each -> printed.measured(each.words()).stream()).toList();
    if (!answers.isEmpty() && numbers.size() == answers.size()) {
      return numeric(parts, answers, numbers);
    }
    Origin origin = problems.at(parts.place, 1);
    if (asked.map(each -> each.kind().equals("number")).orElse(false)) {
      problems.warning(
          origin,
          "the answer is no number any more, and is taken for words",
          "write a number, such as `3.5` or `3.5 ± 0.1`");
    }
    List<AcceptedAnswer> accepted = answers.stream().map(Printed::accepted).toList();
    return new Interaction.ShortAnswer(accepted, exact);
  }

  private Interaction numeric(PaperParts parts, List<Printed> answers, List<Measured> numbers) {
    List<NumericAnswer> accepted = new ArrayList<>();
    for (int i = 0; i < answers.size(); i++) {
      accepted.add(
          new NumericAnswer(
              numbers.get(i).accepted(), answers.get(i).credit(), answers.get(i).feedback()));
    }
    String unit = numbers.getFirst().unit();
    if (numbers.stream().anyMatch(each -> !each.unit().equals(unit))) {
      problems.warning(
          problems.at(parts.place, 1),
          "the accepted numbers have more than one unit; `" + unit + "` is taken for all",
          "give all of them in one unit");
    }
    return new Interaction.Numeric(accepted, unit);
  }

  private Interaction byHand(PaperParts parts, Optional<Kept.Asked> asked) {
    RichText model = RichText.EMPTY;
    RichText notes = RichText.EMPTY;
    for (PaperParts.Part part : parts.parts) {
      if (part.kind() == Kind.ANSWER) {
        model = model.then(texts.of(part.blocks()));
      } else if (part.kind() == Kind.GRADER_NOTES) {
        notes = notes.then(texts.of(part.blocks()));
      }
    }
    String label = kept.label("files").strip();
    Optional<String> files =
        parts.instructions.stream()
            .map(line -> line.text().replace("\u200E", "").strip())
            .filter(
                text ->
                    text.startsWith(label)
                        || asked.map(each -> each.kind().equals("files")).orElse(false))
            .findFirst();
    if (files.isPresent()) {
      return upload(
          files.get().replace(label, ""), asked.map(Kept.Asked::files).orElse(""), model, notes);
    }
    Integer lines =
        asked
            .map(Kept.Asked::lines)
            .filter(each -> each.matches("[1-9]\\d{0,2}"))
            .map(Integer::valueOf)
            .filter(each -> each <= Interaction.OpenResponse.MOST_LINES)
            .orElse(null);
    return new Interaction.OpenResponse(model, notes, lines);
  }

  /** In some languages words have a form for two, and need no digits. */
  private static Interaction upload(String text, String keptFiles, RichText model, RichText notes) {
    int bracket = text.indexOf('(');
    String count = bracket < 0 ? text : text.substring(0, bracket);
    Matcher digits = DIGITS.matcher(count);
    List<String> types =
        bracket < 0
            ? List.of()
            : TYPE.matcher(text.substring(bracket)).results().map(found -> found.group()).toList();
    return new Interaction.FileUpload(
        digits.find()
            ? Math.max(1, Integer.parseInt(digits.group()))
            : keptFiles.matches("[1-9]\\d{0,3}") ? Integer.parseInt(keptFiles) : 1,
        types,
        model,
        notes);
  }
}
