package org.examwright.reading.word;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.model.diagnostics.Origin;
import org.examwright.reading.outline.words.Vocabulary;
import org.examwright.reading.source.Problems;

/**
 * Lines that programs which make quizzes of documents ask authors to write: {@code @feedback:},
 * {@code Points: 2} above a question.
 *
 * @see <a href="https://github.com/BCIT-LTC/qcon-guide">qcon</a>
 */
final class QconLines {
  private static final Pattern NOTE = Pattern.compile("(?i)\\s*@(feedback|hint)\\s*:\\s*");
  private static final Pattern ABOVE =
      Pattern.compile("(?i)\\s*(points|type|title|randomize)\\s*:\\s*(.*)");

  private QconLines() {}

  /** The lines as others would have written them: explanations behind options, points too. */
  static List<WordLine> mended(List<WordLine> lines, Problems problems) {
    List<WordLine> mended = new ArrayList<>();
    List<WordLine> points = new ArrayList<>();
    List<WordLine> notes = new ArrayList<>();
    LineRoles roles = LineRoles.of(lines);
    boolean pointsAbove = standAbove(lines, roles);
    for (int i = 0; i < lines.size(); i++) {
      WordLine line = lines.get(i);
      Matcher above = ABOVE.matcher(line.text());
      boolean question =
          roles.of(i) == LineRoles.Role.HEADING || roles.of(i) == LineRoles.Role.QUESTION;
      boolean ofPoints = above.matches() && above.group(1).equalsIgnoreCase("points");
      if (above.matches()
          && !above.group(2).isBlank()
          && (pointsAbove || !ofPoints)
          && leadsToQuestion(i, lines, roles)) {
        if (above.group(1).equalsIgnoreCase("points")) {
          points.add(line);
        } else {
          Origin place = problems.at(line.paragraph(), 1);
          problems.tally(
              place,
              "lines that say the type, the title or the order of a question are passed over",
              "questions say by themselves what they are");
        }
        continue;
      }
      if (NOTE.matcher(line.text()).lookingAt()) {
        notes.add(noted(line));
        continue;
      }
      if (question) {
        mended.addAll(notes);
        notes.clear();
      }
      mended.add(line);
      if (question) {
        mended.addAll(points);
        points.clear();
      }
    }
    mended.addAll(notes);
    mended.addAll(points);
    return mended;
  }

  /** Whether lines with points stand above their questions: the first question has one there. */
  private static boolean standAbove(List<WordLine> lines, LineRoles roles) {
    for (int i = 0; i < lines.size() && roles.of(i) != LineRoles.Role.QUESTION; i++) {
      Matcher above = ABOVE.matcher(lines.get(i).text());
      if (above.matches() && above.group(1).equalsIgnoreCase("points")) {
        return true;
      }
    }
    return false;
  }

  /** Whether a line stands above a question, with nothing but such lines between them. */
  private static boolean leadsToQuestion(int index, List<WordLine> lines, LineRoles roles) {
    int next = index;
    while (next < lines.size()
        && (lines.get(next).isBlank()
            || (lines.get(next).item().isEmpty()
                && !lines.get(next).isCode()
                && ABOVE.matcher(lines.get(next).text()).matches()))) {
      next++;
    }
    return next > index && next < lines.size() && roles.of(next) == LineRoles.Role.QUESTION;
  }

  private static WordLine noted(WordLine line) {
    Matcher note = NOTE.matcher(line.text());
    if (!note.lookingAt()) {
      return line;
    }
    String label = note.group(1).equalsIgnoreCase("hint") ? "Hint: " : "Feedback: ";
    return line.without(note.end()).behind(label);
  }

  /** What is in brackets in a stem without options: the answers of a blank. */
  static Optional<String> blank(String bracketed) {
    String inner = bracketed.strip();
    return inner.isEmpty()
            || inner.equals("*")
            || inner.matches("[\\d,;. –-]*|[xX]")
            || (inner.matches("\\D*\\d.*") && Vocabulary.POINTS.standsIn(inner))
        ? Optional.empty()
        : Optional.of(String.join("|", distinct(inner.split("\\s*,\\s*", -1))));
  }

  /** Answers that differ in more than capitals. */
  private static Collection<String> distinct(String[] answers) {
    Map<String, String> distinct = new LinkedHashMap<>();
    for (String answer : answers) {
      distinct.putIfAbsent(answer.toLowerCase(Locale.ROOT), answer);
    }
    return distinct.values();
  }
}
