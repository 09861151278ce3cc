package org.examwright.reading.text.typed;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.reading.outline.draft.Wording;
import org.examwright.reading.outline.words.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Puts options that stand side by side on lines of their own: {@code a) red b) blue}. */
final class SideBySide {
  private static final int LONGEST = 1_500;
  private static final Pattern PLACE =
      Pattern.compile(
          "(?<=\\s)(?=(?:[*✓✔✅☑]\\x{FE0F}?\\s?)?[(\\[（]?\\p{L}\\*?(?:[.)\\]:](?:\\s|\\S\\S)|[、．）：]))");
  private static final Pattern JOINED =
      Pattern.compile("(?iU).*(?:[,;]|" + Vocabulary.AND.between() + "\\s)\\s*");
  private static final String ENDS = "?:.…_？：。؟)";

  private SideBySide() {}

  /** The lines of a file with each option on its own. */
  static List<TypedLine> apart(List<TypedLine> lines) {
    List<TypedLine> apart = new ArrayList<>(lines.size());
    List<TypedLine> gathered = new ArrayList<>();
    for (TypedLine line : lines) {
      List<TypedLine> pieces = pieces(line);
      boolean options = pieces.size() > 1 && OptionMark.of(pieces.getFirst().text()).isPresent();
      if (!options) {
        addInOrder(gathered, apart);
        apart.addAll(pieces);
      } else {
        gathered.addAll(pieces);
      }
    }
    addInOrder(gathered, apart);
    return apart;
  }

  /** Options in columns may be counted downwards. */
  private static void addInOrder(List<TypedLine> gathered, List<TypedLine> apart) {
    List<TypedLine> sorted = new ArrayList<>(gathered);
    sorted.sort(Comparator.comparingInt(line -> OptionMark.of(line.text()).orElseThrow().place()));
    boolean whole = true;
    for (int i = 1; i < sorted.size(); i++) {
      OptionMark before = OptionMark.of(sorted.get(i - 1).text()).orElseThrow();
      whole &= OptionMark.of(sorted.get(i).text()).orElseThrow().follows(before);
    }
    apart.addAll(whole ? sorted : gathered);
    gathered.clear();
  }

  private static List<TypedLine> pieces(TypedLine line) {
    String text = line.text();
    if (text.length() < 8 || text.length() > LONGEST || !mayHold(text)) {
      return List.of(line);
    }
    Optional<OptionMark> first = OptionMark.of(text);
    List<Integer> cuts = cuts(line, first.orElse(null));
    if (cuts.isEmpty() || Starts.label(line).isPresent()) {
      return List.of(line);
    }
    List<TypedLine> pieces = new ArrayList<>();
    int from = 0;
    for (int cut : cuts) {
      pieces.add(piece(line, from, cut));
      from = cut;
    }
    pieces.add(piece(line, from, text.length()));
    return fits(pieces, first.isPresent()) ? pieces : List.of(line);
  }

  private static boolean mayHold(String text) {
    int signs = 0;
    for (int i = 1; i < text.length(); i++) {
      signs +=
          ".)]:、．）：".indexOf(text.charAt(i)) >= 0 && Character.isLetter(text.charAt(i - 1)) ? 1 : 0;
    }
    return signs > 1;
  }

  private static List<Integer> cuts(TypedLine line, @Nullable OptionMark first) {
    String text = line.text();
    List<Integer> close = new ArrayList<>();
    List<Integer> wide = new ArrayList<>();
    OptionMark last = first;
    Matcher place = PLACE.matcher(text);
    while (place.find()) {
      int at = place.start();
      Optional<OptionMark> mark = OptionMark.of(text.substring(at));
      if (mark.isEmpty()) {
        continue;
      }
      boolean next = last == null ? mark.get().place() == 0 : mark.get().follows(last);
      boolean gap = isGap(line, at);
      if (next) {
        close.add(at);
        last = mark.get();
      }
      if (gap && (next || (first != null && mark.get().place() > first.place()))) {
        wide.add(at);
      }
    }
    int needed = first == null ? 3 : 2;
    boolean counted = first == null || first.place() == 0;
    boolean columns = !wide.isEmpty() && (first != null || wide.size() > 1);
    if (columns && wide.size() >= close.size()) {
      return wide;
    }
    return counted && close.size() >= needed ? close : columns ? wide : List.of();
  }

  private static boolean isGap(TypedLine line, int at) {
    char before = line.source().charAt(line.column() + at - 1);
    return before == '\t'
        || (at > 1 && Blanks.is(before) && Blanks.is(line.source().charAt(line.column() + at - 2)));
  }

  private static TypedLine piece(TypedLine line, int from, int to) {
    return line.saying(line.text().substring(from, to).stripTrailing(), from);
  }

  private static boolean fits(List<TypedLine> pieces, boolean fromTheBeginning) {
    if (!fromTheBeginning) {
      String stem = pieces.getFirst().text();
      if (stem.isEmpty() || ENDS.indexOf(stem.charAt(stem.length() - 1)) < 0) {
        return false;
      }
    }
    for (int i = fromTheBeginning ? 0 : 1; i < pieces.size(); i++) {
      String text = pieces.get(i).text();
      String words = text.substring(OptionMark.of(text).orElseThrow().length());
      boolean last = i + 1 == pieces.size();
      if (words.isBlank()
          || (!last && JOINED.matcher(words + " ").matches())
          || Wording.asks(words)) {
        return false;
      }
    }
    return true;
  }
}
