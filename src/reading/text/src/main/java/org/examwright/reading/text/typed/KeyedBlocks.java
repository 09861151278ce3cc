package org.examwright.reading.text.typed;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.reading.outline.draft.LineStart;
import org.examwright.reading.outline.draft.QuestionNumber;
import org.examwright.reading.outline.draft.Wording;

/**
 * Questions of which each takes the same number of lines, as programs that ask them read: the
 * question, its options without any signs, and a line that names the right one.
 *
 * <p>Nothing but their regularity marks them, so that all lines of a file have to fit.
 */
final class KeyedBlocks {
  private static final int FEWEST_LINES = 4;
  private static final int MOST_LINES = 9;
  private static final int FEWEST_BLOCKS = 3;

  /** Lines of a title that may stand above the first block. */
  private static final int MOST_ABOVE = 2;

  private static final Pattern KEY =
      Pattern.compile("(?:\\p{L}[\\p{L} ]{1,30}\\s?[=:]\\s?)?[(\\[]?([A-Ha-h]{1,6}|[1-8])[)\\].]?");

  private final List<TypedLine> lines;
  private final List<Integer> said;
  private final int size;
  private final int from;

  /**
   * @param said the places of the lines that say something
   * @param size of a block, in such lines
   * @param from which of them the first block begins with
   */
  private KeyedBlocks(List<TypedLine> lines, List<Integer> said, int size, int from) {
    this.lines = lines;
    this.said = said;
    this.size = size;
    this.from = from;
  }

  /** The lines with labels and letters for questions, options and keys. */
  static List<TypedLine> mended(List<TypedLine> lines) {
    List<Integer> said = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank() && !Starts.isRule(lines.get(i))) {
        said.add(i);
      }
    }
    for (int size = FEWEST_LINES; size <= MOST_LINES; size++) {
      int above = said.size() % size;
      if (above <= MOST_ABOVE && said.size() >= size * FEWEST_BLOCKS) {
        KeyedBlocks blocks = new KeyedBlocks(lines, said, size, above);
        if (blocks.fit()) {
          return blocks.mended();
        }
      }
    }
    return lines;
  }

  /** Whether each block ends in a key that names one of its options, and most of them ask. */
  private boolean fit() {
    int asking = 0;
    int numbered = 0; // they are found by their numbers
    int blocks = 0;
    for (int first = from; first < said.size(); first += size) {
      if (key(first).isEmpty()) {
        return false;
      }
      blocks++;
      numbered += QuestionNumber.of(text(first)).isPresent() ? 1 : 0;
      asking += Wording.asksForOption(text(first)) ? 1 : 0;
    }
    return asking * 5 >= blocks * 3 && numbered * 2 < blocks;
  }

  private String text(int place) {
    return lines.get(said.get(place)).text().strip();
  }

  /** The letters of the right options of a block; nothing if its last line names none. */
  private Optional<String> key(int first) {
    String last = text(first + size - 1);
    int options = size - 2;
    for (int i = 0; i < options; i++) {
      if (text(first + 1 + i).equals(last)) {
        return Optional.of(String.valueOf((char) ('A' + i)));
      }
    }
    Matcher key = KEY.matcher(last);
    if (!key.matches()) {
      return Optional.empty();
    }
    String named = key.group(1).toUpperCase(Locale.ROOT);
    char lowest = Character.isDigit(named.charAt(0)) ? '1' : 'A';
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < named.length(); i++) {
      int option = named.charAt(i) - lowest;
      if (option < 0 || option >= options) {
        return Optional.empty();
      }
      letters.append(letters.isEmpty() ? "" : ", ").append((char) ('A' + option));
    }
    return Optional.of(letters.toString());
  }

  private List<TypedLine> mended() {
    List<TypedLine> mended = new ArrayList<>(lines);
    for (int first = from; first < said.size(); first += size) {
      say(mended, first, "Q: " + text(first));
      for (int i = 0; i < size - 2; i++) {
        String option = text(first + 1 + i);
        String words =
            LineStart.of(option).map(start -> option.substring(start.length())).orElse(option);
        say(mended, first + 1 + i, (char) ('A' + i) + ") " + words);
      }
      say(mended, first + size - 1, "Answer: " + key(first).orElseThrow());
    }
    return mended;
  }

  private void say(List<TypedLine> mended, int place, String text) {
    int line = said.get(place);
    mended.set(line, lines.get(line).writtenAs(text));
  }
}
