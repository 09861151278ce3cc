package org.examwright.reading.text.typed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.reading.outline.draft.QuestionNumber;

/**
 * Numbers that have nothing behind them but a blank, {@code 7 What is …?}, and {@code Question 7}
 * above {@code Question: What is …?}.
 *
 * <p>They are known by counting up from 1 without a gap.
 */
final class UnmarkedNumbers {
  private static final int FEWEST = 3;
  private static final Pattern IN_FRONT =
      Pattern.compile(
          "(\\d{1,3}) (?=[\\p{Lu}\\p{Lo}¿¡\"“«])(?![\\p{L}]{1,3} )|(\\d{1,3}) (?=[\\p{Lu}¿])");

  private UnmarkedNumbers() {}

  static List<TypedLine> mended(List<TypedLine> lines) {
    List<TypedLine> named = withoutNames(lines);
    if (named.stream().anyMatch(Num::isSigned)) {
      return named; // these are the numbers of questions
    }
    List<Integer> counted = new ArrayList<>();
    for (int i = 0; i < named.size(); i++) {
      Matcher front = IN_FRONT.matcher(named.get(i).text());
      if (front.lookingAt() && value(front) == counted.size() + 1) {
        counted.add(i);
      }
    }
    if (counted.size() < FEWEST) {
      return named;
    }
    List<TypedLine> mended = new ArrayList<>(named);
    for (int i = 0; i < counted.size(); i++) {
      TypedLine line = named.get(counted.get(i));
      String number = String.valueOf(i + 1);
      mended.set(
          counted.get(i), line.saying(number + "." + line.text().substring(number.length()), 0));
    }
    return mended;
  }

  private static int value(Matcher front) {
    return Integer.parseInt(front.group(1) == null ? front.group(2) : front.group(1));
  }

  /** What stands below a number with a word needs no word that says that it is the question. */
  private static List<TypedLine> withoutNames(List<TypedLine> lines) {
    List<TypedLine> kept = new ArrayList<>(lines);
    for (int i = 0; i + 1 < lines.size(); i++) {
      TypedLine line = lines.get(i);
      Optional<QuestionNumber> number =
          line.isBlank() || line.text().length() > 20
              ? Optional.empty()
              : QuestionNumber.of(line.text()).filter(QuestionNumber::worded);
      if (number.isEmpty()
          || number.get().label().isEmpty()
          || number.get().length() < line.text().length()) {
        continue;
      }
      int next = lines.get(i + 1).isBlank() && i + 2 < lines.size() ? i + 2 : i + 1;
      TypedLine asked = lines.get(next);
      Optional<QuestionNumber> name =
          QuestionNumber.of(asked.text())
              .filter(found -> found.worded() && found.label().isEmpty());
      if (name.isPresent()) {
        int length = name.get().length();
        kept.set(next, asked.saying(asked.text().substring(length), length));
      }
    }
    return kept;
  }
}
