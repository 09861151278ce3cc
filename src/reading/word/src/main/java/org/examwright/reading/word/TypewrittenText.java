package org.examwright.reading.word;

import java.util.List;
import java.util.regex.Pattern;

/** Documents set in letters of one width, which are no sign of program text in them. */
final class TypewrittenText {
  private static final Pattern OPTION = Pattern.compile("\\s*[(\\[*]?[A-Da-d]\\s?[.)\\]].*");
  private static final int FEWEST_OPTIONS = 4;

  private TypewrittenText() {}

  /** The same lines; those that only look like program text are text if most lines look so. */
  static List<WordLine> of(List<WordLine> lines) {
    long filled = lines.stream().filter(line -> !line.isBlank()).count();
    List<WordLine> code = lines.stream().filter(WordLine::isCode).toList();
    long options = code.stream().filter(line -> OPTION.matcher(line.text()).matches()).count();
    return code.size() * 10L >= filled * 8 && options >= FEWEST_OPTIONS
        ? lines.stream().map(WordLine::withoutCode).toList()
        : lines;
  }
}
