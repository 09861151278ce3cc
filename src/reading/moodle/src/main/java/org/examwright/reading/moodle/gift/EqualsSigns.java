package org.examwright.reading.moodle.gift;

import java.util.BitSet;
import org.examwright.reading.moodle.bank.FilePlaces;

/**
 * Equals signs among options, of which each begins a right one for Moodle. Authors who write an
 * option a line, or spaces between options, forget the backslash before those within an option.
 */
final class EqualsSigns {
  private EqualsSigns() {}

  /** The answers with a tilde before each equals sign that begins an option. */
  static Excerpt marked(Excerpt answers, FilePlaces places) {
    String text = answers.text();
    BitSet within = within(text);
    if (!within.isEmpty()) {
      places.warning(
          answers.places()[within.nextSetBit(0)],
          "a `=` within an option is read as a part of it, though Moodle begins a right one there",
          "write `\\=`");
    }
    Excerpt.Builder out = new Excerpt.Builder();
    for (int i = 0; i < answers.length(); i++) {
      char c = text.charAt(i);
      int place = answers.places()[i];
      if (c == '=' && within.get(i)) {
        out.add(HiddenEscapes.hidden('='), place);
        continue;
      }
      if (c == '=') {
        out.add('~', place);
      }
      out.add(c, place);
    }
    return out.build();
  }

  /** Those within options, if one is right without them, or credits say what is right. */
  private static BitSet within(String text) {
    BitSet within = new BitSet();
    int all = 0;
    for (int i = 0; i < text.length(); i++) {
      char before = i == 0 ? '\n' : text.charAt(i - 1);
      char behind = i + 1 == text.length() ? '\n' : text.charAt(i + 1);
      if (text.charAt(i) == '~' && !Excerpt.isBlank(before)) {
        return new BitSet(); // nothing tells one from the other
      }
      if (text.charAt(i) == '=') {
        all++;
        boolean begins = Excerpt.isBlank(before) && !Excerpt.isBlank(behind) && behind != '=';
        within.set(i, !begins && before != '~' && !beginsLine(text, i));
      }
    }
    int beginning = all - within.cardinality();
    boolean weighted = beginning == 0 && text.contains("~%");
    return beginning == 1 || weighted ? within : new BitSet();
  }

  private static boolean beginsLine(String text, int at) {
    int i = at - 1;
    while (i >= 0 && text.charAt(i) != '\n' && Excerpt.isBlank(text.charAt(i))) {
      i--;
    }
    return i < 0 || text.charAt(i) == '\n';
  }
}
