package org.examwright.reading.tools.md2canvas;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.reading.tools.quiz.SourceLine;
import org.jspecify.annotations.Nullable;

/**
 * An item of a list of answers.
 *
 * @param whole without comments and further right sides
 * @param text without what is said of it
 * @param right null if nothing says so
 * @param comment null for none
 * @param others further right sides of a pair, which belong to none; null for none
 */
record CanvasItem(
    SourceLine whole,
    SourceLine text,
    @Nullable Boolean right,
    @Nullable SourceLine comment,
    @Nullable SourceLine others) {
  private static final Pattern ITEM = Pattern.compile("\\s{0,3}[*+-]\\s+(?=\\S)");
  private static final Pattern COMMENT =
      Pattern.compile(";\\s*answer[-_]comments?\\s*:\\s*", Pattern.CASE_INSENSITIVE);
  private static final Pattern OTHERS =
      Pattern.compile(
          ";\\s*matching[-_]answer[-_]incorrect[-_]matches\\s*:\\s*", Pattern.CASE_INSENSITIVE);
  private static final int LONGEST_KEY = 20;
  private static final Pattern KEY =
      Pattern.compile("\\s*:\\s*(true|false)\\s*$", Pattern.CASE_INSENSITIVE);

  static Optional<CanvasItem> of(SourceLine line) {
    Matcher item = ITEM.matcher(line.text());
    if (!item.lookingAt()) {
      return Optional.empty();
    }
    SourceLine text = line.from(item.end());
    SourceLine comment = null;
    SourceLine others = null;
    Matcher found = COMMENT.matcher(text.text());
    if (found.find()) {
      comment = text.from(found.end());
      text = text.to(found.start());
    }
    found = OTHERS.matcher(text.text());
    if (found.find()) {
      others = text.from(found.end());
      text = text.to(found.start());
    }
    SourceLine whole = text;
    found = KEY.matcher(text.text());
    Boolean right = null;
    if (found.find()) {
      right = found.group(1).equalsIgnoreCase("true");
      text = text.to(found.start());
    }
    return Optional.of(new CanvasItem(whole, text, right, comment, others));
  }

  /** A line with what goes on below it; what says whether it is right stays at its end. */
  static SourceLine longer(SourceLine line, List<String> more) {
    if (more.isEmpty()) {
      return line;
    }
    boolean keyed = KEY.matcher(line.text()).find();
    StringBuilder text = new StringBuilder(keyed ? line.text() : line.text().stripTrailing());
    String key = cutKey(text, 0);
    for (String next : more) {
      int from = Math.max(0, text.length() - LONGEST_KEY);
      text.append(' ').append(next);
      key = key.isEmpty() ? cutKey(text, from) : key;
    }
    return line.with(keyed ? text + key : (text + key).strip());
  }

  /** Takes what says whether an item is right from the end of a text; empty if nothing does. */
  private static String cutKey(StringBuilder text, int from) {
    Matcher key = KEY.matcher(text.substring(from));
    if (!key.find()) {
      return "";
    }
    text.setLength(from + key.start());
    return ": " + key.group(1);
  }

  /** The two sides of {@code name: words}; nothing if there is no colon. */
  static Optional<Sides> sides(SourceLine line) {
    int colon = line.text().indexOf(": ");
    return colon < 1
        ? Optional.empty()
        : Optional.of(new Sides(line.to(colon), line.from(colon + 2).stripped()));
  }

  /** What stands on both sides of a colon. */
  record Sides(SourceLine left, SourceLine right) {}
}
