package org.examwright.reading.text.typed;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.model.exchange.Explanation;

/**
 * What banks of tests print behind an answer, in its line: {@code ANS: B PTS: 2 DIF: Easy}. Points
 * get a line of their own, the rest is passed over.
 */
final class BankNotes {
  private static final Pattern FIRST =
      Pattern.compile(
          "(?i)(?<=\\S)[\\s|;]+(?=(?:PTS|POINTS|DIF|DIFF|DIFFICULTY|REF|PAGE REF|OBJ|TOP|TOPIC|NAT|STA|LOC"
              + "|KEY|MSC|BLM|BLOOM'?S|SKILL|LEVEL)\\s?:)");
  private static final Pattern POINTS =
      Pattern.compile("(?i)(?:^|\\s)(?:PTS|POINTS)\\s?:\\s*(\\d{1,3}(?:[.,]\\d{1,2})?)");

  private BankNotes() {}

  /** The lines with answers alone, and points. */
  static List<TypedLine> apart(List<TypedLine> lines, List<Explanation.PassedOver> passedOver) {
    List<TypedLine> apart = new ArrayList<>();
    for (TypedLine line : lines) {
      Matcher first = FIRST.matcher(line.text());
      if (line.text().indexOf(':') < 0 || !Starts.isAnswer(line) || !first.find()) {
        apart.add(line);
        continue;
      }
      apart.add(line.saying(line.text().substring(0, first.start()), 0));
      Matcher points = POINTS.matcher(line.text().substring(first.start()));
      boolean worth = points.find();
      if (worth) {
        apart.add(line.saying("Points: " + points.group(1), first.start()));
      }
      if (!worth || FIRST.matcher(line.text().substring(first.end())).find()) {
        passedOver.add(
            new Explanation.PassedOver(
                "notes of a test bank", line.number() + 1, line.number() + 1));
      }
    }
    return apart;
  }
}
