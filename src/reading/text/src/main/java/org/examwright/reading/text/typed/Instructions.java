package org.examwright.reading.text.typed;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What is to be done with a sheet may be numbered as its questions are. */
final class Instructions {
  private static final Pattern NAME =
      Pattern.compile(
          "(?iuU).*\\b(?:instructions?|directions?|rules|notes|anweisungen|hinweise|regeln|consignes"
              + "|instrucciones|indicaciones|instruções|orientações|istruzioni|инструкция|указания"
              + "|правила|інструкція|instrukcja|polecenia|instructies|yönerge|instruktioner)\\b.*");
  private static final int LONGEST = 200;

  private Instructions() {}

  /**
   * Takes numbered lines for text that stand below a line that calls them so, above the first
   * heading behind which numbers begin anew.
   */
  static List<Segment> asText(List<Segment> segments) {
    int heading = 1;
    while (heading < segments.size() && segments.get(heading).heading() == null) {
      heading++;
    }
    if (heading + 1 >= segments.size() || !beginsAnew(segments, heading)) {
      return segments;
    }
    boolean named = false;
    List<Segment> kept = new ArrayList<>();
    for (int i = 0; i < segments.size(); i++) {
      Segment segment = segments.get(i);
      boolean instruction =
          named && i < heading && segment.kind() == Segment.Kind.NUMBERED && asksNothing(segment);
      named =
          i < heading && (instruction || segment.lines().stream().anyMatch(Instructions::isName));
      kept.add(instruction ? new Segment(Segment.Kind.TEXT, segment.lines(), null) : segment);
    }
    return kept;
  }

  private static boolean isName(TypedLine line) {
    return line.text().length() <= LONGEST && NAME.matcher(line.text()).matches();
  }

  private static boolean beginsAnew(List<Segment> segments, int heading) {
    for (Segment segment : segments.subList(heading, segments.size())) {
      if (segment.kind() == Segment.Kind.NUMBERED) {
        return Num.of(segment.lines().getFirst()).filter(num -> num.value() == 1).isPresent();
      }
    }
    return false;
  }

  private static boolean asksNothing(Segment segment) {
    return segment.lines().stream()
        .noneMatch(
            line ->
                line.text().endsWith("?")
                    || OptionMark.of(line.text()).isPresent()
                    || (!line.isBlank() && Starts.label(line).isPresent()));
  }
}
