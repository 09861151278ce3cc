package org.examwright.reading.text.typed;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.model.exchange.Explanation;
import org.examwright.reading.source.Problems;

/** What somebody answered, as platforms print it beside the right answers. */
final class GivenAnswers {
  private static final String GIVEN =
      "(?:your\\s(?:answer|response)|my\\sanswer|student(?:['’]s)?\\sanswer|deine\\santwort"
          + "|ihre\\santwort|votre\\sréponse|ta\\sréponse|tu\\srespuesta|su\\srespuesta"
          + "|sua\\sresposta|tua\\srisposta|uw\\santwoord|twoja\\sodpowiedź|ваш\\sответ"
          + "|jawaban\\sanda|câu\\strả\\slời\\scủa\\sbạn|[你您我]的答案是?|学生答案)\\s*[:：]";
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final Pattern LINE = Pattern.compile(GIVEN + ".*", FLAGS);
  private static final Pattern BEHIND =
      Pattern.compile("([^:：]{2,30}[:：]\\s*[(]?\\p{L}{1,6}[).]?)\\s{2,}" + GIVEN + ".*", FLAGS);

  private GivenAnswers() {}

  /** The lines without it, if others say what is right. */
  static List<TypedLine> takenFrom(
      List<TypedLine> lines, List<Explanation.PassedOver> passedOver, Problems problems) {
    long given = lines.stream().filter(line -> LINE.matcher(line.text()).matches()).count();
    long behind = lines.stream().filter(line -> BEHIND.matcher(line.text()).matches()).count();
    long said =
        lines.stream()
            .filter(line -> Starts.label(line).isPresent())
            .filter(line -> !LINE.matcher(line.text()).matches())
            .count();
    if (given + behind == 0 || (given > 0 && said * 2 < given)) {
      return lines;
    }
    List<TypedLine> kept = new ArrayList<>();
    for (TypedLine line : lines) {
      Matcher beside = BEHIND.matcher(line.text());
      boolean whole = LINE.matcher(line.text()).matches();
      if (whole) {
        passedOver.add(
            new Explanation.PassedOver(
                "what somebody answered", line.number() + 1, line.number() + 1));
      }
      boolean part = beside.matches();
      if (part) {
        problems.tally(
            problems.at(line.number() + 1, 1),
            "what somebody answered stands behind the right answer, and is left out");
      }
      kept.add(whole ? line.saying("", 0) : part ? line.saying(beside.group(1), 0) : line);
    }
    return kept;
  }
}
