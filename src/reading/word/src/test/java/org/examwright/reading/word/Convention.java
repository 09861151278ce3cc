package org.examwright.reading.word;

import java.util.ArrayList;
import java.util.List;

/**
 * A way in which people write questions in Word.
 *
 * @param name with its number
 * @param questions what is read, as {@link BriefSet} says it
 */
record Convention(String name, PoiDraft draft, List<String> questions) {

  static List<Convention> all() {
    List<Convention> all = new ArrayList<>();
    NumberConventions.addTo(all);
    KeyConventions.addTo(all);
    TableConventions.addTo(all);
    TextConventions.addTo(all);
    WorldConventions.addTo(all);
    PlatformConventions.addTo(all);
    LabelConventions.addTo(all);
    return all;
  }

  static void add(List<Convention> all, String name, PoiDraft draft, String... questions) {
    all.add(new Convention("%02d %s".formatted(all.size() + 1, name), draft, List.of(questions)));
  }

  @Override
  public String toString() {
    return name;
  }
}
