package org.examwright.reading.word;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A line of a document: a paragraph, or what stands between two line ends in one.
 *
 * @param paragraph in which it stands, from 1
 * @param text with a sign of its own for each picture, formula and table
 * @param formats of its characters
 * @param item of a list that begins with it
 * @param heading level from 1; 0 for what is none
 */
record WordLine(
    int paragraph,
    String text,
    List<LetterLook> formats,
    Optional<WordNumbering.Item> item,
    int heading) {
  boolean isBlank() {
    return text.isBlank();
  }

  /** Whether all that can be seen of it looks so, one letter in five apart. */
  boolean isAll(Predicate<LetterLook> look) {
    int seen = 0;
    int so = 0;
    @Nullable LetterLook last = null;
    boolean on = false;
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        LetterLook each = formats.get(i);
        if (!each.isSame(last)) {
          last = each;
          on = look.test(each);
        }
        seen++;
        so += on ? 1 : 0;
      }
    }
    return seen > 0 && so * 5 >= seen * 4;
  }

  /** Whether it is program text and nothing else. */
  boolean isCode() {
    if (isBlank()) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      if (!Character.isWhitespace(text.charAt(i)) && !formats.get(i).code()) {
        return false;
      }
    }
    return true;
  }

  /** Other looks of its characters, of which neighbours mostly have the same. */
  private List<LetterLook> mapped(UnaryOperator<LetterLook> change) {
    List<LetterLook> mapped = new ArrayList<>(formats.size());
    @Nullable LetterLook last = null;
    LetterLook changed = LetterLook.PLAIN;
    for (LetterLook each : formats) {
      if (!each.isSame(last)) {
        last = each;
        LetterLook next = change.apply(each);
        changed = next.equals(changed) ? changed : next;
      }
      mapped.add(changed);
    }
    return Collections.unmodifiableList(mapped);
  }

  /** The same where letters of one width mean nothing. */
  WordLine withoutCode() {
    return new WordLine(paragraph, text, mapped(LetterLook::withoutCode), item, heading);
  }

  /** The same without its first characters. */
  WordLine without(int count) {
    return new WordLine(
        paragraph, text.substring(count), formats.subList(count, formats.size()), item, heading);
  }

  /** Its first characters. */
  WordLine upTo(int end) {
    return new WordLine(paragraph, text.substring(0, end), formats.subList(0, end), item, heading);
  }

  /** The same without blanks at its end. */
  WordLine stripped() {
    return upTo(text.stripTrailing().length());
  }

  /** The same on a background of a colour. */
  WordLine on(String fill) {
    return new WordLine(paragraph, text, mapped(format -> format.on(fill)), item, heading);
  }

  /** The same with plain characters in front. */
  WordLine behind(String front) {
    List<LetterLook> all = new ArrayList<>(Collections.nCopies(front.length(), LetterLook.PLAIN));
    all.addAll(formats);
    return new WordLine(paragraph, front + text, List.copyOf(all), item, heading);
  }

  /** The same without what marks it as right. */
  WordLine without(OptionMarks mark) {
    return new WordLine(paragraph, text, mapped(format -> format.without(mark)), item, heading);
  }

  /** The same with a sign behind it. */
  WordLine before(String sign) {
    List<LetterLook> all = new ArrayList<>(formats);
    all.addAll(Collections.nCopies(sign.length(), LetterLook.PLAIN));
    return new WordLine(paragraph, text + sign, List.copyOf(all), item, heading);
  }

  /** The same as readers of the questions are to see it. */
  WordLine shown(boolean keepsBold) {
    return new WordLine(
        paragraph, text, mapped(format -> format.shown(keepsBold, true)), item, heading);
  }

  /** A line with nothing in it. */
  static WordLine blank(int paragraph) {
    return new WordLine(paragraph, "", List.of(), Optional.empty(), 0);
  }

  /** A line of plain characters. */
  static WordLine plain(int paragraph, String text) {
    return new WordLine(
        paragraph, text, Collections.nCopies(text.length(), LetterLook.PLAIN), Optional.empty(), 0);
  }

  /** The same as no item of a list. */
  WordLine withoutItem() {
    return new WordLine(paragraph, text, formats, Optional.empty(), heading);
  }

  /** The same as no heading. */
  WordLine asText() {
    return new WordLine(paragraph, text, formats, item, 0);
  }
}
