package org.examwright.reading.tools.quiz;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.examwright.model.AcceptedAnswer;
import org.examwright.model.Gap;
import org.examwright.model.Interaction;
import org.examwright.model.NumericAnswer;
import org.examwright.model.diagnostics.Origin;

/** The words or numbers that a question or a gap accepts. */
public final class AcceptedTexts {
  private final QuizFile file;
  private final List<Passage> written = new ArrayList<>();

  public AcceptedTexts(QuizFile file) {
    this.file = file;
  }

  /** Whether a text is a number, with or without tolerance, or a range. */
  public static boolean isNumber(String text) {
    return AcceptedNumber.of(text).isPresent();
  }

  public void add(Passage words) {
    if (!words.isBlank()) {
      written.add(words);
    }
  }

  /** Several, with a sign between them. */
  public void addAll(Passage words, char separator) {
    for (SourceLine line : words.lines()) {
      int from = 0;
      Pattern sign = Pattern.compile(Pattern.quote(String.valueOf(separator)));
      for (String part : sign.split(line.text(), -1)) {
        add(Passage.of(line.from(from).to(part.length())));
        from += part.length() + 1;
      }
    }
  }

  /** The same of words that stand at a place. */
  public void addAllWords(String words, char separator, Origin place) {
    addAll(
        Passage.of(
            new SourceLine(place.line() - 1, place.column() - 1, words.replaceAll("\\s+", " "))),
        separator);
  }

  public boolean isEmpty() {
    return written.isEmpty();
  }

  /** The words, each once. */
  private List<AcceptedAnswer> answers() {
    List<AcceptedAnswer> answers = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Passage each : written) {
      String words = file.texts().of(each).plainText().replaceAll("\\s+", " ").strip();
      words = words.isEmpty() ? each.words() : words;
      if (seen.add(words.toLowerCase(Locale.ROOT))) {
        answers.add(AcceptedAnswer.of(words));
      } else {
        file.problems()
            .note(
                each.origin(file.problems()),
                "the answer `" + words + "` is there already and left out");
      }
    }
    return answers;
  }

  /** A question that accepts these words; nothing if there are none, which is reported. */
  public Optional<Interaction> words(Origin question) {
    return isAnswered(question)
        ? Optional.of(new Interaction.ShortAnswer(answers(), false))
        : Optional.empty();
  }

  /** A question that accepts these numbers; nothing if they are none, which is reported. */
  public Optional<Interaction> numbers(Origin question) {
    if (!isAnswered(question)) {
      return Optional.empty();
    }
    List<NumericAnswer> numbers = new ArrayList<>();
    for (Passage each : written) {
      Optional<NumericAnswer.Accepted> number = AcceptedNumber.of(each.words());
      if (number.isEmpty()) {
        file.problems()
            .error(
                each.origin(file.problems()),
                "`" + each.words() + "` is no number",
                "write a number, with a decimal point and no unit");
        return Optional.empty();
      }
      numbers.add(NumericAnswer.of(number.get()));
    }
    return Optional.of(new Interaction.Numeric(numbers, ""));
  }

  /** A gap that accepts them. */
  public Optional<Gap> gap(String id) {
    return written.isEmpty()
        ? Optional.empty()
        : Optional.of(new Gap.TextGap(id, answers(), false));
  }

  private boolean isAnswered(Origin question) {
    if (written.isEmpty()) {
      file.problems()
          .error(question, "nothing says what is accepted as an answer", "write it below");
    }
    return !written.isEmpty();
  }
}
