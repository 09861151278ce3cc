package org.examwright.reading.word;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.examwright.reading.outline.draft.QuestionNumber;
import org.examwright.reading.outline.draft.Wording;

/**
 * Finds options that have no letters, by one of them being marked: bullets, or paragraphs below a
 * stem.
 */
final class UnletteredOptions {
  private static final int LONGEST = 300;
  private static final List<OptionMarks> CERTAIN =
      List.of(OptionMarks.HIGHLIGHT, OptionMarks.COLOR, OptionMarks.BOLD, OptionMarks.UNDERLINE);

  private final List<WordLine> lines;
  private final LineRoles roles;

  /** Lines that are questions, though nothing but their words says so. */
  private final Set<Integer> stems = new HashSet<>();

  /** How many questions and sections there are with anything in them. */
  private int stretches;

  private UnletteredOptions(List<WordLine> lines, LineRoles roles) {
    this.lines = lines;
    this.roles = roles;
  }

  static void find(List<WordLine> lines, LineRoles roles) {
    if (!roles.groups().isEmpty()) {
      return;
    }
    UnletteredOptions finding = new UnletteredOptions(lines, roles);
    for (OptionMarks mark : CERTAIN) {
      if (finding.takes(mark)) {
        return;
      }
    }
    List<Integer> asking = finding.asking();
    if (asking.size() > 1) {
      finding.stems.addAll(asking);
      for (OptionMarks mark : CERTAIN) {
        if (finding.takes(mark)) {
          asking.forEach(roles::asks);
          return;
        }
      }
    }
  }

  /** Takes the options of which some have a mark, if most questions have such. */
  private boolean takes(OptionMarks mark) {
    List<List<Integer>> groups = groups(mark);
    boolean most = groups.size() > 1 && groups.size() * 2 >= stretches;
    if (most) {
      groups.forEach(roles::take);
    }
    return most;
  }

  /** Where nothing is numbered, lines that ask: bold ones, or else those below a blank one. */
  private List<Integer> asking() {
    List<Integer> bold = new ArrayList<>();
    List<Integer> first = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (roles.of(i) == LineRoles.Role.QUESTION) {
        return List.of();
      }
      if (roles.of(i) == LineRoles.Role.TEXT && !lines.get(i).isBlank() && introduces(i)) {
        if (lines.get(i).isAll(LetterLook::bold)) {
          bold.add(i);
        } else if (i == 0 || lines.get(i - 1).isBlank()) {
          first.add(i);
        }
      }
    }
    return bold.size() > 1 ? bold : first;
  }

  /** The options of each stretch in which one is marked. */
  private List<List<Integer>> groups(OptionMarks mark) {
    List<List<Integer>> groups = new ArrayList<>();
    stretches = 0;
    int from = 0;
    for (int i = 0; i <= lines.size(); i++) {
      if (i == lines.size() || begins(i)) {
        stretches += isEmpty(from, i) ? 0 : 1;
        List<Integer> group = group(from, i, mark);
        if (group.size() > 1) {
          groups.add(group);
        }
        from = i + 1;
      }
    }
    return groups;
  }

  private boolean isEmpty(int from, int to) {
    return lines.subList(Math.min(from, to), to).stream().allMatch(WordLine::isBlank);
  }

  private boolean begins(int line) {
    return stems.contains(line)
        || roles.of(line) == LineRoles.Role.HEADING
        || roles.of(line) == LineRoles.Role.QUESTION;
  }

  private List<Integer> group(int from, int to, OptionMarks mark) {
    int marked = -1;
    for (int i = from; i < to; i++) {
      if (!lines.get(i).isBlank() && mark.isOn(lines.get(i))) {
        marked = i;
      }
    }
    if (marked < 0) {
      return List.of();
    }
    if (marked > from && mark.isOn(lines.get(marked - 1))) {
      return chunks(from, to, marked, mark);
    }
    boolean listed = isListed(marked);
    int first = marked;
    while (first > from && isBeside(first - 1, marked) && !introduces(first - 1)) {
      first--;
    }
    int last = marked;
    while (last + 1 < to && isBeside(last + 1, marked)) {
      last++;
    }
    boolean stem = !listed && isFirst(first, from) && !isAsked(from - 1);
    List<Integer> group = new ArrayList<>();
    for (int i = stem ? first + 1 : first; i <= last; i++) {
      group.add(i);
    }
    boolean separated = group.stream().anyMatch(i -> !mark.isOn(lines.get(i)));
    return separated && group.contains(marked) ? group : List.of();
  }

  /** The first lines of options that are several lines long, with a blank one between them. */
  private List<Integer> chunks(int from, int to, int marked, OptionMarks mark) {
    int start = marked;
    while (start > from && !introduces(start - 1)) {
      start--;
    }
    List<Integer> firsts = new ArrayList<>();
    for (int i = start; i < to; i++) {
      if (!lines.get(i).isBlank() && (i == start || lines.get(i - 1).isBlank())) {
        firsts.add(i);
      }
    }
    long on = firsts.stream().filter(i -> mark.isOn(lines.get(i))).count();
    if (on == 0 || on == firsts.size()) {
      return List.of();
    }
    for (int i = start; i < to; i++) {
      if (!lines.get(i).isBlank() && !firsts.contains(i)) {
        roles.continues(i);
      }
    }
    return firsts;
  }

  /** Whether a line is a question with its words, and no number or heading alone. */
  private boolean isAsked(int line) {
    if (line < 0 || roles.of(line) == LineRoles.Role.HEADING) {
      return false;
    }
    String text = lines.get(line).text().strip();
    int number = QuestionNumber.of(text).map(QuestionNumber::length).orElse(0);
    return !text.substring(Math.min(number, text.length())).isBlank();
  }

  private boolean isListed(int line) {
    return roles.of(line) == LineRoles.Role.BULLET || roles.of(line) == LineRoles.Role.NUMBERED;
  }

  private boolean isBeside(int line, int marked) {
    WordLine each = lines.get(line);
    return !each.isBlank() && each.text().length() <= LONGEST && roles.of(line) == roles.of(marked);
  }

  /** Whether what follows a line is not part of what it says. */
  private boolean introduces(int line) {
    String text = lines.get(line).text().strip();
    return text.endsWith(":")
        || text.endsWith("?")
        || Wording.asks(text)
        || Wording.instructs(text);
  }

  private boolean isFirst(int line, int from) {
    for (int i = from; i < line; i++) {
      if (!lines.get(i).isBlank()) {
        return false;
      }
    }
    return true;
  }
}
