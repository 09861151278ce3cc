package org.examwright.reading.text.typed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.examwright.reading.outline.draft.QuestionNumber;
import org.jspecify.annotations.Nullable;

/** Divides lines into questions, headings, answer keys and what stands between them. */
final class Segments {
  private static final int SUBLIST = 200;
  private static final int LARGEST = 999;

  private final List<TypedLine> lines;
  private final CodeFences fences;
  private final List<Segment> segments = new ArrayList<>();
  private int from;
  private Segment.Kind kind = Segment.Kind.TEXT;

  private int questions;
  private @Nullable Num question;

  /** The number of the last question, under whatever heading; 0 if there is none. */
  private int before;

  private @Nullable Num nested;
  private boolean worded;

  private Segments(List<TypedLine> lines) {
    this.lines = lines;
    this.fences = new CodeFences(lines);
  }

  static List<Segment> of(List<TypedLine> lines) {
    Segments found = new Segments(lines);
    found.divide();
    return Instructions.asText(found.segments);
  }

  private void divide() {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).isBlank()) {
        continue;
      }
      int fence = fences.end(i);
      if (fence > i) {
        i = fence;
        continue;
      }
      int taken = special(i);
      if (taken > 0) {
        i += taken - 1;
      } else if (beginsWorded(i)) {
        begin(Segment.Kind.WORDED, i);
        worded = true;
        questions++;
      } else {
        number(i);
      }
    }
    end(lines.size());
  }

  /** How many lines a heading or key takes that begins at a line; 0 if there is none. */
  private int special(int i) {
    if (KeySection.at(i, lines, questions).isPresent()) {
      int end = endOfKey(i + 1);
      end(i);
      segments.add(new Segment(Segment.Kind.KEY, lines.subList(i, end), null));
      reset(end);
      return end - i;
    }
    Optional<HeadingLook.Found> heading =
        HeadingLook.at(i, lines, isFirst(i), question == null ? 1 : question.value() + 1);
    if (heading.isPresent()) {
      int length = heading.get().length();
      end(i);
      segments.add(new Segment(Segment.Kind.HEADING, lines.subList(i, i + length), heading.get()));
      reset(i + length);
      return length;
    }
    return 0;
  }

  private boolean isFirst(int i) {
    return segments.isEmpty()
        && kind.equals(Segment.Kind.TEXT)
        && lines.subList(Math.max(0, i - 20), i).stream()
            .allMatch(line -> line.isBlank() || Starts.isRule(line))
        && i < 20;
  }

  /** A key goes on to the end of the file, unless there are questions under a heading in it. */
  private int endOfKey(int start) {
    for (int i = start; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()
          && HeadingLook.at(i, lines, false, 1).isPresent()
          && asksBelow(i + 1)) {
        return i;
      }
    }
    return lines.size();
  }

  private boolean asksBelow(int start) {
    int seen = 0;
    for (int i = start; i < Math.min(lines.size(), start + 12) && seen < 6; i++) {
      TypedLine line = lines.get(i);
      seen += line.isBlank() ? 0 : 1;
      if (line.text().endsWith("?")
          || OptionMark.of(line.text()).isPresent()
          || (line.text().length() > 40
              && Num.of(line).isPresent()
              && !KeySection.isOfBank(line))) {
        return true;
      }
    }
    return false;
  }

  private void reset(int next) {
    from = next;
    kind = Segment.Kind.TEXT;
    question = null;
    nested = null;
    worded = false;
  }

  private void begin(Segment.Kind next, int at) {
    end(at);
    from = at;
    kind = next;
  }

  private void end(int at) {
    List<TypedLine> within = lines.subList(from, at);
    if (within.stream().anyMatch(line -> !line.isBlank())) {
      segments.add(new Segment(kind, within, null));
    }
  }

  private boolean beginsWorded(int i) {
    Optional<QuestionNumber> number =
        QuestionNumber.of(lines.get(i).text()).filter(QuestionNumber::worded);
    return number.isPresent()
        && (isApart(i)
            || number.get().label().isEmpty()
            || number.get().label().replaceFirst("^[Qq]", "").equals("" + (questions + 1)));
  }

  /** Takes note of a number, which may begin a question or an item in one. */
  private void number(int i) {
    Optional<Num> found = Num.of(lines.get(i));
    if (found.isEmpty()) {
      return;
    }
    Num number = found.get();
    if (!worded && begins(number, i)) {
      begin(Segment.Kind.NUMBERED, i);
      question = number;
      before = number.value();
      nested = null;
      questions++;
    } else {
      nested = number;
    }
  }

  private boolean begins(Num number, int i) {
    Num last = question;
    if (number.value() > LARGEST && (last == null || last.value() + 1 != number.value())) {
      return false; // a year
    }
    boolean apart = isApart(i);
    if (!apart && goesOnInSentence(number, i)) {
      return false;
    }
    boolean continuesNested =
        nested != null && nested.isLike(number) && nested.value() + 1 == number.value();
    if (last == null) {
      return number.style().isEmpty()
          ? number.value() == 1 && apart
          : number.value() == 1 || apart || number.value() == before + 1;
    }
    if (number.style().isEmpty() && !last.style().isEmpty()) {
      return false;
    }
    boolean expected = number.value() == last.value() + 1;
    boolean beside = number.indent() <= last.indent() + 3;
    if (expected && number.isLike(last) && beside) {
      return !continuesNested || isBehindBlank(i);
    }
    if (expected) {
      return isBehindBlank(i) && beside && !continuesNested;
    }
    if (number.value() == last.value() && number.value() > 1 && i == from + 1) {
      return number.isLike(last) && number.indent() == last.indent(); // somebody forgot to count
    }
    if (!number.isLike(last) || !apart || continuesNested || number.indent() > last.indent() + 1) {
      return false;
    }
    return number.value() == 1
        ? (last.value() == 1 && isUnlisted(i)) || !isSublist(i, last)
        : number.value() >= last.value() || isBehindBlank(i);
  }

  /** Whether a number stands at the beginning of a line by chance. */
  private boolean goesOnInSentence(Num number, int i) {
    String before = lines.get(i - 1).text();
    String behind = lines.get(i).text().substring(number.length());
    return before.length() >= 30
        && Wrapping.isUnfinished(before)
        && !before.endsWith("_")
        && Wrapping.goesOnIn(behind);
  }

  /** Whether every question has the number 1. */
  private boolean isUnlisted(int i) {
    return isApart(i) && !isIntroduced(i);
  }

  /** Whether numbers begin anew within a question, not with the next one. */
  private boolean isSublist(int i, Num last) {
    if (isIntroduced(i)) {
      return true;
    }
    int expected = 2;
    boolean loose = false;
    for (int at = i + 1; at < Math.min(lines.size(), i + SUBLIST); at++) {
      Optional<Num> found = Num.of(lines.get(at)).filter(last::isLike);
      if (found.isEmpty()) {
        continue;
      }
      int value = found.get().value();
      boolean blank = isBehindBlank(at);
      if (value == last.value() + 1 && (value != expected || (blank && !loose && expected > 2))) {
        return true;
      }
      if (value != expected) {
        return false;
      }
      loose |= blank;
      expected++;
    }
    return false;
  }

  /** Whether the line above announces a list. */
  private boolean isIntroduced(int i) {
    for (int at = i - 1; at >= Math.max(0, i - 3); at--) {
      TypedLine line = lines.get(at);
      if (!line.isBlank()) {
        return line.text().endsWith(":") || line.text().endsWith("：");
      }
    }
    return false;
  }

  private boolean isBehindBlank(int i) {
    return i == 0 || i == from || lines.get(i - 1).isBlank() || Starts.isRule(lines.get(i - 1));
  }

  /** Whether a line does not go on with the text above it. */
  private boolean isApart(int i) {
    if (isBehindBlank(i)) {
      return true;
    }
    TypedLine before = lines.get(i - 1);
    return OptionMark.of(before.text()).isPresent()
        || Bullet.of(before).isPresent()
        || Starts.label(before).isPresent()
        || fences.isFence(i - 1)
        || CodeLook.isCertain(before);
  }
}
