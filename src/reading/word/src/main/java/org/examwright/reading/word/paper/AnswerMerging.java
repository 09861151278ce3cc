package org.examwright.reading.word.paper;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.reading.source.Problems;
import org.examwright.reading.word.paper.PaperParts.Option;

/** Brings questions together with the answers that stand apart from them, by their numbers. */
final class AnswerMerging {
  private static final Pattern LETTER = Pattern.compile("([A-Z]{1,3})(?: \\(([^)]*)\\))?");
  private static final Pattern PAIR = Pattern.compile("(\\d{1,4}) ([A-Z]{1,3})");

  private final Map<String, PaperParts> answers = new HashMap<>();
  private final Set<String> used = new HashSet<>();
  private final Kept kept;
  private final PrintedAnswers printed;

  AnswerMerging(List<PaperParts> answers, Kept kept) {
    this.kept = kept;
    this.printed = new PrintedAnswers(kept);
    answers.forEach(answer -> this.answers.putIfAbsent(answer.number, answer));
  }

  /** The question with its answer, if there is one. */
  PaperParts merged(PaperParts question) {
    PaperParts answer = question.asked ? answers.get(question.number) : null;
    if (answer == null) {
      return question;
    }
    used.add(question.number);
    question.answer = Optional.of(answer);
    question.instructions.addAll(answer.instructions);
    question.parts.addAll(answer.parts);
    if (!answer.columns.isEmpty()) {
      question.columns.clear();
      question.columns.addAll(answer.columns);
    }
    if (!answer.steps.isEmpty()) {
      question.steps.clear();
      question.steps.addAll(answer.steps);
    }
    options(question, answer);
    answer.entry.ifPresent(entry -> entry(question, entry));
    return question;
  }

  /** Says which answers belong to no question. */
  void report(Problems problems) {
    answers.values().stream()
        .filter(answer -> !used.contains(answer.number))
        .forEach(
            answer ->
                problems.tally(
                    problems.at(answer.place, 1),
                    "an answer belongs to none of the questions and is left out",
                    "give questions and answers the same numbers"));
  }

  private static void options(PaperParts question, PaperParts answer) {
    for (Option right : answer.options) {
      for (int i = 0; i < question.options.size(); i++) {
        Option option = question.options.get(i);
        boolean same =
            right.letter().isEmpty()
                ? text(option).equals(text(right))
                : option.letter().equals(right.letter());
        if (same) {
          question.options.set(
              i,
              new Option(
                  option.letter(),
                  right.ticked() ? ticked(option) : option.sign(),
                  right.ticked(),
                  option.place(),
                  option.content(),
                  right.remark()));
        }
      }
    }
  }

  private static String ticked(Option option) {
    return Signs.isBox(option.sign()) ? "☑" : "◉";
  }

  private static String text(Option option) {
    return option.content().getFirst() instanceof PaperBlock.Line line ? line.text().strip() : "";
  }

  /** Reads what a line of a key says in a few words. */
  private void entry(PaperParts question, String entry) {
    if (!question.options.isEmpty()) {
      boolean lettered = question.options.stream().noneMatch(each -> each.letter().isEmpty());
      Map<String, String> letters = new HashMap<>();
      if (lettered) {
        Matcher letter = LETTER.matcher(entry);
        while (letter.find()) {
          letters.put(letter.group(1), letter.group(2) == null ? "" : letter.group(2));
        }
      }
      List<String> partial =
          question.mark.map(kept.questions()::get).map(Kept.Asked::partial).orElse(List.of());
      question.options.replaceAll(option -> keyed(option, letters, partial, entry));
    } else if (!question.columns.isEmpty()) {
      Matcher pair = PAIR.matcher(entry);
      while (pair.find()) {
        question.letters.put(pair.group(1), pair.group(2));
      }
    } else if (!question.steps.isEmpty()) {
      for (String position : entry.split(", ", -1)) {
        question.positions.add(position.matches("\\d{1,4}") ? Integer.parseInt(position) : 0);
      }
    } else {
      question.entry = Optional.of(entry);
    }
  }

  /** What earns something in part is right only where several may be. */
  private Option keyed(
      Option option, Map<String, String> letters, List<String> partial, String entry) {
    boolean truth = option.letter().isEmpty();
    String credit = truth ? "" : letters.get(option.letter());
    if (truth ? !text(option).equals(entry) : credit == null) {
      return option;
    }
    List<PaperBlock> remark = new ArrayList<>(option.remark());
    boolean right = true;
    if (credit != null && !credit.isEmpty()) {
      right =
          !partial.contains(option.letter())
              && printed
                  .percent(credit)
                  .filter(
                      earned ->
                          Signs.isBox(option.sign())
                              ? earned.signum() > 0
                              : earned.intValue() >= PrintedAnswers.WHOLE)
                  .isPresent();
      remark.addFirst(
          ((PaperBlock.Line) option.content().getFirst())
              .of(List.of(new PaperPiece.Words(credit, PaperPiece.Look.PLAIN))));
    }
    return new Option(
        option.letter(),
        right ? ticked(option) : option.sign(),
        right,
        option.place(),
        option.content(),
        remark);
  }
}
