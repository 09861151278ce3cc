package org.examwright.reading.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.examwright.reading.outline.draft.Label;
import org.examwright.reading.outline.draft.QuestionNumber;
import org.examwright.reading.outline.draft.Wording;
import org.examwright.reading.outline.tree.Attributes;
import org.examwright.reading.outline.tree.AttributesNode;
import org.examwright.reading.outline.words.Vocabulary;
import org.examwright.reading.source.Problems;

/** Writes the lines of a document with the numbers, letters and stars that Word only shows. */
final class Writing {
  private static final int LONGEST_HEADING = 80;
  private static final Pattern PAIR =
      Pattern.compile("[^=]*[^=!<>:\\s][^=]*\\s={1,2}\\s[^=]*\\S[^=]*");
  private static final Pattern STARRED =
      Pattern.compile("(?s)\\s*(?:[(\\[]?\\p{L}[.)\\]:]\\s*)?\\*.*|.*[^*]\\*\\s*");
  private static final String CONTINUED = "    ";
  private static final String FENCE = "```";
  private static final Pattern COUNTED = Pattern.compile("(?U).*\\p{L}.*\\d.*|[(\\[]?\\d+[.):\\]]");

  private final List<WordLine> lines;
  private final LineRoles roles;
  private final WrittenLines written;
  private final Map<Integer, Integer> places = new HashMap<>();
  private final Set<Integer> pairs = new HashSet<>();
  private final Set<Integer> steps = new HashSet<>();
  private final Map<Integer, WordLine> answers;
  private final BracketBlanks blanks;
  private final SetObjects objects;
  private final Optional<OptionMarks> mark;
  private final Set<WordLine> right;
  private int step;
  private int unnumbered;

  private Writing(List<WordLine> lines, SetObjects objects) {
    this.lines = lines;
    this.roles = LineRoles.of(lines);
    this.written = new WrittenLines(objects);
    this.answers = KeyedLists.find(lines, roles);
    UnletteredOptions.find(lines, roles);
    List<List<Integer>> offered = new ArrayList<>();
    for (List<Integer> group : roles.groups()) {
      if (arePairs(group)) {
        pairs.addAll(group);
      } else if (areSteps(group)) {
        steps.addAll(group);
      } else if (group.size() > 1) {
        offered.add(group);
        for (int i = 0; i < group.size(); i++) {
          places.put(group.get(i), i);
        }
      }
    }
    this.blanks = new BracketBlanks(lines, roles, objects);
    this.objects = objects;
    List<List<WordLine>> groups =
        offered.stream().map(group -> group.stream().map(lines::get).toList()).toList();
    this.mark = OptionMarks.among(groups, isKeyed(offered));
    this.right = mark.map(each -> each.right(groups)).orElse(Set.of());
  }

  static WrittenLines of(List<WordLine> lines, SetObjects objects, Problems problems) {
    Writing writing = new Writing(lines, objects);
    writing.reportMarked(problems);
    writing.write();
    return writing.written;
  }

  /** What is marked as right options are, and stands among no options, may be one. */
  private void reportMarked(Problems problems) {
    for (int i = 0; i < lines.size(); i++) {
      WordLine line = lines.get(i);
      if (OptionMarks.HIGHLIGHT.isOn(line)
          && roles.of(i) != LineRoles.Role.OPTION
          && roles.of(i) != LineRoles.Role.HEADING) {
        problems.tally(
            problems.at(line.paragraph(), 1),
            "a line is highlighted as right options are, but no options are found there",
            "put a letter in front of each option");
      }
    }
  }

  /** Whether all options say what belongs to what. */
  private boolean arePairs(List<Integer> group) {
    return group.size() > 1
        && !isAnswered(group.getLast())
        && group.stream()
            .allMatch(
                i ->
                    line(i).indexOf('=') >= 0
                        && PAIR.matcher(line(i)).matches()
                        && !line(i).strip().endsWith(";")
                        && !isStarred(line(i))
                        && Stream.of(OptionMarks.values())
                            .noneMatch(each -> each.isOn(lines.get(i))));
  }

  /** Whether options are to be put in order, and none of them is right. */
  private boolean areSteps(List<Integer> group) {
    return group.size() > 2
        && !isAnswered(group.getLast())
        && group.stream().noneMatch(i -> isStarred(line(i)))
        && Vocabulary.ORDER.standsIn(stem(group.getFirst()));
  }

  private String line(int index) {
    return lines.get(index).text();
  }

  /** The line of the question above its options. */
  private String stem(int first) {
    int above = first - 1;
    while (above > 0 && roles.of(above) != LineRoles.Role.QUESTION) {
      above--;
    }
    return above < 0 ? "" : line(above);
  }

  /** Whether stars or lines with the answers say already which options are right. */
  private boolean isKeyed(List<List<Integer>> groups) {
    long keyed =
        groups.stream()
            .filter(
                group ->
                    group.stream().anyMatch(i -> isStarred(line(i))) || isAnswered(group.getLast()))
            .count();
    return keyed * 2 >= Math.max(1, groups.size());
  }

  /** Whether a line with the answer follows in the same question. */
  private boolean isAnswered(int option) {
    for (int i = option + 1; i < lines.size(); i++) {
      if (roles.of(i) == LineRoles.Role.QUESTION || roles.of(i) == LineRoles.Role.HEADING) {
        return false;
      }
      if (!lines.get(i).isBlank() && isAnswer(lines.get(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAnswer(WordLine line) {
    return Label.of(List.of(new Text(line.text().strip())))
        .filter(found -> found.label() == Label.ANSWER)
        .isPresent();
  }

  private static boolean isStarred(String text) {
    return text.indexOf('*') >= 0 && STARRED.matcher(text).matches();
  }

  private void write() {
    for (int i = 0; i < lines.size(); i++) {
      WordLine line = lines.get(i);
      if (blanks.isUsed(i)) {
        continue;
      }
      if (roles.isContinued(i)) {
        written.add(line.shown(true).behind(CONTINUED));
        continue;
      }
      switch (roles.of(i)) {
        case HEADING -> heading(line);
        case QUESTION -> question(i);
        case OPTION -> option(i);
        case BULLET -> written.add(line.behind("• "));
        case NUMBERED -> written.add(line.behind(indent(line) + label(line)));
        case TEXT -> i = text(i);
      }
    }
  }

  private static String label(WordLine line) {
    return line.item().map(item -> item.text().strip() + " ").orElse("");
  }

  private static String indent(WordLine line) {
    return " ".repeat(4 * (1 + line.item().map(WordNumbering.Item::level).orElse(0)));
  }

  private void heading(WordLine line) {
    String text = line.text().strip();
    written.space(line.paragraph());
    boolean names =
        text.length() <= LONGEST_HEADING
            && !Wording.asks(text)
            && QuestionNumber.of(text).isEmpty();
    written.add(line.shown(false));
    if (names) {
      written.add(
          (line.heading() == 1 ? "=" : "-").repeat(Math.max(3, text.length())), line.paragraph());
      written.add("", line.paragraph());
    }
  }

  private void question(int index) {
    WordLine line = lines.get(index);
    written.space(line.paragraph());
    WordLine shown = blanks.of(index, line.shown(!line.isAll(LetterLook::bold)));
    if (!offersOptions(index)) {
      shown = new UnderlinedBlanks(objects).of(shown);
    }
    if (steps.contains(index + 1)) {
      shown = shown.before(objects.inline(() -> List.of(ordering())));
    }
    if (QuestionNumber.of(line.text().strip()).isPresent()) {
      written.add(shown);
    } else if (line.item().isPresent()) {
      written.add(shown.behind(number(line)));
    } else {
      unnumbered++;
      written.add(shown.behind(unnumbered + ". "));
    }
  }

  private boolean offersOptions(int question) {
    for (int i = question + 1; i < lines.size(); i++) {
      if (roles.of(i) == LineRoles.Role.QUESTION || roles.of(i) == LineRoles.Role.HEADING) {
        return false;
      }
      if (places.containsKey(i)) {
        return true;
      }
    }
    return false;
  }

  private static Node ordering() {
    Attributes ordering = new Attributes(List.of(), List.of("ordering"), Map.of(), List.of());
    return new AttributesNode(ordering, "");
  }

  /** What Word counts in other signs is a number to everybody else. */
  private static String number(WordLine line) {
    WordNumbering.Item item = line.item().orElseThrow();
    String label = item.text().strip();
    return COUNTED.matcher(label).matches() ? label + " " : item.value() + ". ";
  }

  private static WordLine unlettered(WordLine line) {
    WordLine words = LineRoles.withoutLetter(line.shown(true));
    return words.without(LeadingSpace.before(words.text()));
  }

  private void option(int index) {
    WordLine line = lines.get(index);
    if (pairs.contains(index)) {
      written.add(unlettered(line).behind("- "));
      return;
    }
    if (steps.contains(index)) {
      boolean first = !steps.contains(index - 1);
      step = first ? 1 : step + 1;
      written.add(unlettered(line).behind("    " + step + ". "));
      return;
    }
    Integer place = places.get(index);
    WordLine shown = line.shown(!line.isAll(LetterLook::bold));
    if (mark.filter(each -> each.isOn(line)).isPresent()) {
      shown = shown.without(mark.get());
    }
    if (place == null) {
      written.add(shown.behind(line.item().isPresent() ? label(line) : ""));
      return;
    }
    boolean isRight = right.contains(line);
    if (isRight && mark.filter(OptionMarks.EXCLAMATION::equals).isPresent()) {
      shown = shown.without(shown.text().indexOf('!') + 1);
    }
    shown = TickSigns.without(shown);
    if (LineRoles.letter(line) != ' ' && LineRoles.letter(shown) != ' ') {
      written.add(isRight ? shown.behind("*") : shown);
      return;
    }
    WordLine words = shown.without(LeadingSpace.before(shown.text()));
    boolean starred = words.text().startsWith("*") && !words.text().startsWith("**");
    if (starred) {
      words = words.without(1);
      words = words.without(LeadingSpace.before(words.text()));
    }
    String letter = (char) ('A' + Math.min(25, place)) + ") ";
    written.add(words.behind((isRight || starred ? "*" : "") + letter));
  }

  /** Writes text, or code down to its last line. */
  private int text(int index) {
    int end = index;
    int last = index - 1;
    while (end < lines.size()
        && roles.of(end) == LineRoles.Role.TEXT
        && (lines.get(end).isCode() || (last >= index && lines.get(end).isBlank()))) {
      last = lines.get(end).isCode() ? end : last;
      end++;
    }
    if (last < index) {
      written.add(answers.getOrDefault(index, lines.get(index)).shown(true));
      return index;
    }
    int paragraph = lines.get(index).paragraph();
    written.add(FENCE, paragraph);
    for (int i = index; i <= last; i++) {
      written.add(lines.get(i));
    }
    written.add(FENCE, lines.get(last).paragraph());
    return last;
  }
}
