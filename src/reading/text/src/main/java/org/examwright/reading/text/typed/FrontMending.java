package org.examwright.reading.text.typed;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.examwright.model.exchange.Explanation;
import org.examwright.reading.outline.draft.QuestionNumber;

/** Writes what stands in front of lines, and around options, as most people write it. */
final class FrontMending {
  private final List<TypedLine> lines;

  /** Keys by the lines below which they belong. */
  private final Map<Integer, TypedLine> keys = new TreeMap<>();

  private FrontMending(List<TypedLine> lines) {
    this.lines = lines;
  }

  /** The lines as most people write them. */
  static List<TypedLine> of(List<TypedLine> lines, List<Explanation.PassedOver> passedOver) {
    List<TypedLine> mended = new FrontMending(lines).mended();
    return OptionsWord.passedOver(BankNotes.apart(mended, passedOver), passedOver);
  }

  private List<TypedLine> mended() {
    List<TypedLine> mended = new ArrayList<>();
    String above = "";
    for (int i = 0; i < lines.size(); i++) {
      TypedLine line = lines.get(i);
      Optional<Integer> slip = LetterSlip.length(above, line.text());
      Optional<FilledFront> front = FilledFront.of(line.text());
      if (slip.isPresent()) {
        line = saying(line, LetterSlip.mended(line.text(), slip.get()), slip.get());
      } else if (front.isPresent()) {
        line = saying(line, front(i, front.get()), front.get().length());
      }
      mended.add(line);
      if (keys.containsKey(i)) {
        mended.add(keys.get(i));
      }
      above = line.isBlank() ? above : line.text();
    }
    return mended;
  }

  private static TypedLine saying(TypedLine line, String front, int length) {
    return line.saying(front + line.text().substring(length), 0);
  }

  /** The front without its key, which goes below the options if there are any. */
  private String front(int question, FilledFront front) {
    int last = lastOption(question);
    if (last < 0 || !front.isLetter()) {
      return front.mended();
    }
    keys.put(last, lines.get(question).saying("Answer: " + front.sign(), 0));
    return front.withoutSign();
  }

  /** The last line of the options below a question; -1 if it has none. */
  private int lastOption(int question) {
    int last = -1;
    for (int i = question + 1; i < lines.size(); i++) {
      String text = lines.get(i).text();
      if (FilledFront.of(text).isPresent() || QuestionNumber.of(text).isPresent()) {
        return last;
      }
      boolean goesOn = last == i - 1 && !text.isEmpty();
      last = goesOn || OptionMark.of(text).isPresent() ? i : last;
    }
    return last;
  }
}
