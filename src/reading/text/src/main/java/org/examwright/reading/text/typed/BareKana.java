package org.examwright.reading.text.typed;

import java.util.ArrayList;
import java.util.List;

/** Options with a kana in front and nothing behind it, as Japanese teachers write them. */
final class BareKana {
  private static final String ORDER = "アイウエオカキク";
  private static final int FEWEST = 2;

  private BareKana() {}

  /** Puts a parenthesis behind kana that begin lines one after the other. */
  static List<TypedLine> mended(List<TypedLine> lines) {
    List<TypedLine> mended = new ArrayList<>(lines);
    for (int i = 0; i < lines.size(); i++) {
      int count = 0;
      while (i + count < lines.size() && begins(lines.get(i + count).text(), count)) {
        count++;
      }
      if (count < FEWEST) {
        continue;
      }
      for (int k = i; k < i + count; k++) {
        String text = lines.get(k).text();
        mended.set(k, lines.get(k).saying(text.charAt(0) + ") " + text.substring(1).strip(), 0));
      }
      i += count - 1;
    }
    return mended;
  }

  private static boolean begins(String text, int place) {
    return place < ORDER.length()
        && text.length() > 2
        && text.charAt(0) == ORDER.charAt(place)
        && (text.charAt(1) == ' ' || text.charAt(1) == '\u3000' || text.charAt(1) == '\t');
  }
}
