package org.examwright.reading.sheet.layout;

import static java.text.Normalizer.Form.NFKC;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.reading.sheet.grid.SheetCell;

/**
 * Letters in their order in one text, {@code A. tin B. lead C. zinc}, each before what it names.
 *
 * @param starts where each letter and what stands around it begins
 */
record LetteredRun(List<Integer> starts) {
  private static final Pattern LETTER =
      Pattern.compile("(?<=^|\\s)[(（\\[]?([A-Ja-j])[ \\t]?([)）\\].．、:：])(?=\\s*\\S)");

  /** Between options that have letters too. */
  private static final Pattern ENDING = Pattern.compile("[\\s,;|]+$");

  LetteredRun {
    starts = List.copyOf(starts);
  }

  /** The longest run of a text that begins with its first letter; none if there is none. */
  static LetteredRun of(String text) {
    Map<String, List<Integer>> runs = new HashMap<>();
    List<Integer> best = List.of();
    Matcher letter = LETTER.matcher(text);
    while (letter.find()) {
      char sign = letter.group(1).charAt(0);
      int place = Character.toLowerCase(sign) - 'a';
      String look = Character.isUpperCase(sign) + Normalizer.normalize(letter.group(2), NFKC);
      List<Integer> run = runs.computeIfAbsent(look, ignored -> new ArrayList<>());
      if (place == 0) {
        run.clear();
      }
      if (place == run.size()) {
        run.add(letter.start());
        best = run.size() > best.size() ? List.copyOf(run) : best;
      }
    }
    return new LetteredRun(best);
  }

  /** What each letter names, without it. */
  List<SheetCell> parts(SheetCell cell) {
    List<SheetCell> parts = new ArrayList<>();
    boolean separated = true;
    for (int i = 0; i + 1 < starts.size(); i++) {
      Matcher end = ENDING.matcher(cell.text().substring(starts.get(i), starts.get(i + 1)));
      separated &= end.find() && !end.group().isBlank();
    }
    Matcher letter = LETTER.matcher(cell.text());
    for (int i = 0; i < starts.size(); i++) {
      letter.find(starts.get(i));
      int end = i + 1 < starts.size() ? starts.get(i + 1) : cell.text().length();
      int stop = end;
      while (separated
          && i + 1 < starts.size()
          && ENDING.matcher(cell.text().substring(stop - 1, stop)).matches()) {
        stop--;
      }
      parts.add(cell.part(letter.end(), stop));
    }
    return parts;
  }
}
