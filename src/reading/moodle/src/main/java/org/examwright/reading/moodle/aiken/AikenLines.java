package org.examwright.reading.moodle.aiken;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.model.QuestionSet;
import org.examwright.model.diagnostics.InvalidQuestionException;
import org.examwright.model.diagnostics.Origin;
import org.examwright.model.exchange.Source;
import org.examwright.reading.moodle.bank.Bank;
import org.examwright.reading.moodle.bank.StoredTexts;
import org.examwright.reading.source.Problems;
import org.jspecify.annotations.Nullable;

/** Reads a file line by line; an answer ends a question. */
final class AikenLines {
  private static final Pattern OPTION = Pattern.compile("([A-Za-z])[).](.*)");
  private static final Pattern ANSWER = Pattern.compile("(?i)ANSWER:\\s*(.*)");

  private final Problems problems;
  private final Bank bank;
  private final StoredTexts texts;
  private @Nullable AikenQuestion question;

  AikenLines(Source source, Problems problems) {
    this.problems = problems;
    this.bank = new Bank(source.baseName(List.of()), problems);
    this.texts = new StoredTexts(source.pictures(), problems);
  }

  Optional<QuestionSet> read(String file) {
    List<String> lines = file.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (!line.isEmpty()) {
        read(line, problems.at(i + 1, 1 + lines.get(i).indexOf(line)));
      }
    }
    if (question != null) {
      problems.error(
          question.origin(),
          "the question has no answer",
          "write a line such as `ANSWER: B` under its options");
    }
    return bank.set(texts);
  }

  private void read(String line, Origin origin) {
    Matcher answer = ANSWER.matcher(line);
    Matcher option = OPTION.matcher(line);
    if (answer.matches()) {
      answer(line, answer.group(1), origin);
    } else if (option.matches() && isOption(option.group(1))) {
      option(option.group(1), option.group(2).strip(), origin);
    } else {
      text(line, origin);
    }
  }

  /** A lower-case letter is no option to Moodle, and none before a question has begun. */
  private boolean isOption(String letter) {
    return question != null && (Character.isUpperCase(letter.charAt(0)) || question.isNext(letter));
  }

  private void text(String line, Origin origin) {
    if (question == null) {
      question = new AikenQuestion(origin, problems);
      question.text(line);
      return;
    }
    problems.warning(
        origin,
        question.hasOptions()
            ? "this line is taken for a part of the option above it, and Moodle does not"
            : "this line is taken for a part of the question above it, and Moodle does not",
        "write each question and each option on one line, and `ANSWER: B` at the end");
    question.text(line);
  }

  private void option(String letter, String text, Origin origin) {
    if (question == null) {
      return;
    }
    if (!Character.isUpperCase(letter.charAt(0))) {
      problems.warning(
          origin,
          "`" + letter + "` is taken for an option, though Moodle wants a capital letter",
          "write `" + letter.toUpperCase(Locale.ROOT) + ") …`");
    }
    question.option(letter, text, origin);
  }

  private void answer(String line, String letters, Origin origin) {
    if (question == null) {
      problems.error(origin, "there is an answer without a question", "write its question above");
      return;
    }
    if (!line.startsWith("ANSWER:")) {
      problems.warning(
          origin, "`" + line + "` is taken for the answer", "Moodle wants capitals: `ANSWER: B`");
    }
    AikenQuestion finished = question;
    question = null;
    try {
      finished.stored(letters, origin, texts).ifPresent(bank::add);
    } catch (InvalidQuestionException e) {
      problems.error(finished.origin(), e);
    }
  }
}
