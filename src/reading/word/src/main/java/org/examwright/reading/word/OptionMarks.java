package org.examwright.reading.word;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What sets right options apart from others: the first mark that some options have, and not all, in
 * half of the questions.
 */
enum OptionMarks {
  TICK,
  EXCLAMATION,
  HIGHLIGHT,
  COLOR,
  BOLD,
  UNDERLINE,
  ITALIC;

  private static final Pattern EXCLAIMED =
      Pattern.compile("(?s)\\s*(?:[(\\[]?\\p{L}[.)\\]:]\\s*)?!\\s*[^=].*");

  /** Whether a line has the mark; the letter in front of an option often looks like the others'. */
  boolean isOn(WordLine option) {
    if (this == TICK) {
      return TickSigns.isTicked(option);
    }
    if (this == EXCLAMATION) {
      return option.text().indexOf('!') >= 0 && EXCLAIMED.matcher(option.text()).matches();
    }
    WordLine words = LineRoles.withoutLetter(option);
    WordLine line = words.isBlank() ? option : words;
    return switch (this) {
      case TICK, EXCLAMATION -> false; // no look
      case HIGHLIGHT -> line.isAll(format -> !format.highlight().isEmpty());
      case COLOR -> line.isAll(look -> isProse(look) && !look.color().isEmpty());
      case BOLD -> line.isAll(look -> isProse(look) && look.bold());
      case UNDERLINE -> line.isAll(look -> isProse(look) && look.underlined());
      case ITALIC -> line.isAll(look -> isProse(look) && look.italic());
    };
  }

  /** Links and words of programs have looks of their own. */
  private static boolean isProse(LetterLook look) {
    return !look.code() && look.link().isEmpty();
  }

  /** What says so whatever else does. */
  private static final List<OptionMarks> SIGNS = List.of(TICK, EXCLAMATION);

  /**
   * The mark by which the options of questions differ; nothing if there is none.
   *
   * @param keyed whether something else says already which options are right
   */
  static Optional<OptionMarks> among(List<List<WordLine>> all, boolean keyed) {
    for (OptionMarks each : keyed ? SIGNS : List.of(values())) {
      List<List<WordLine>> groups =
          each == TICK
              ? all.stream().filter(group -> group.stream().allMatch(TickSigns::isOn)).toList()
              : all;
      int separated = 0;
      for (List<WordLine> group : groups) {
        long on = group.stream().filter(each::isOn).count();
        separated += on > 0 && on < group.size() ? 1 : 0;
      }
      if (separated > 0 && separated * 2 >= groups.size()) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }

  /** The lines that have the mark, if not all of a group do. */
  Set<WordLine> right(List<List<WordLine>> groups) {
    Set<WordLine> right = Collections.newSetFromMap(new IdentityHashMap<>());
    for (List<WordLine> group : groups) {
      List<WordLine> marked = group.stream().filter(this::isOn).toList();
      if (marked.size() < group.size()) {
        right.addAll(marked);
      }
    }
    return right;
  }
}
