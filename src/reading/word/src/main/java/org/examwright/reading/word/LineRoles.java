package org.examwright.reading.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.reading.outline.draft.QuestionNumber;
import org.examwright.reading.outline.draft.Wording;
import org.examwright.reading.outline.words.SignSet;
import org.jspecify.annotations.Nullable;

/** Finds out what each line of a document is, by its lists and by the letters in front. */
final class LineRoles {
  /** What a line is. */
  enum Role {
    TEXT,
    HEADING,
    QUESTION,
    OPTION,
    BULLET,
    NUMBERED
  }

  private static final Pattern LETTER =
      Pattern.compile(
          "[\\s\\u00A0]*(?:[*✓✔✅☑]\\s*)?[(\\[]?(\\p{L})\\*?[.)\\]:．）][-\\s\\u00A0]*(?=\\S)");

  private static final SignSet BEHIND_LETTERS = SignSet.of("*.)]:．）");
  private static final int DEEPEST_HEADING = 9;
  private static final int LONGEST_HEADING = 80;

  private final List<WordLine> lines;
  private final List<Role> roles = new ArrayList<>();
  private final List<List<Integer>> groups = new ArrayList<>();
  private final Set<Integer> continued = new HashSet<>();
  private final Set<String> questionLevels;

  private LineRoles(List<WordLine> lines) {
    this.lines = lines;
    this.questionLevels = questionLevels();
  }

  static LineRoles of(List<WordLine> lines) {
    LineRoles found = new LineRoles(lines);
    found.assign();
    found.askingHeadings();
    SectionHeads.in(lines, found.roles).forEach(line -> found.roles.set(line, Role.HEADING));
    found.group();
    return found;
  }

  Role of(int line) {
    return roles.get(line);
  }

  /** The options of each question, by their lines. */
  List<List<Integer>> groups() {
    return groups;
  }

  /** Says that lines are options of one question. */
  void take(List<Integer> options) {
    options.forEach(line -> roles.set(line, Role.OPTION));
    groups.add(options);
  }

  /** Says that a line is a question. */
  void asks(int line) {
    roles.set(line, Role.QUESTION);
  }

  /** Says that a line goes on with the option above it. */
  void continues(int line) {
    continued.add(line);
  }

  /** Whether a line goes on with the option above it. */
  boolean isContinued(int line) {
    return continued.contains(line);
  }

  /** The letter that somebody typed in front of a line, small; a blank where there is none. */
  static char letter(WordLine line) {
    Matcher letter = LETTER.matcher(line.text());
    return mayBeLettered(line.text()) && letter.lookingAt()
        ? Character.toLowerCase(letter.group(1).charAt(0))
        : ' ';
  }

  /** A line without the letter that somebody typed in front of it. */
  static WordLine withoutLetter(WordLine line) {
    Matcher letter = LETTER.matcher(line.text());
    return mayBeLettered(line.text()) && letter.lookingAt() ? line.without(letter.end()) : line;
  }

  /** Whether the first letter of a line stands alone, since that of most begins a word. */
  private static boolean mayBeLettered(String text) {
    int at = 0;
    while (at < text.length() && !Character.isLetter(text.charAt(at))) {
      at++;
    }
    return at + 1 < text.length() && BEHIND_LETTERS.has(text.charAt(at + 1));
  }

  private static String key(WordNumbering.Item item) {
    return item.list() + "/" + item.level();
  }

  /** The lists that count questions: those above options, or else the longest. */
  private Set<String> questionLevels() {
    Map<String, Integer> least = new HashMap<>();
    for (WordLine line : lines) {
      line.item()
          .filter(item -> item.isCounted() && !item.isLettered())
          .ifPresent(item -> least.merge(item.list(), item.level(), Math::min));
    }
    Map<String, Integer> counts = new HashMap<>();
    Set<String> found = new HashSet<>();
    for (int i = 0; i < lines.size(); i++) {
      WordNumbering.Item item = lines.get(i).item().orElse(null);
      if (item == null
          || !item.isCounted()
          || item.isLettered()
          || item.level() != least.getOrDefault(item.list(), -1)) {
        continue;
      }
      counts.merge(key(item), 1, Integer::sum);
      if (hasOptions(i, item)) {
        found.add(key(item));
      }
    }
    if (found.isEmpty() && lines.stream().noneMatch(LineRoles::isNumbered)) {
      counts.entrySet().stream()
          .filter(each -> !isAlwaysWithin(each.getKey()))
          .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry::getKey))
          .ifPresent(longest -> found.add(longest.getKey()));
    }
    if (!found.isEmpty()) {
      counts.keySet().stream()
          .filter(key -> !found.contains(key) && isFirstOfSection(key))
          .toList()
          .forEach(found::add);
    }
    return found;
  }

  /** Whether each item of a list has one above it that it stands within. */
  private boolean isAlwaysWithin(String key) {
    WordNumbering.Item outer = null;
    for (WordLine line : lines) {
      WordNumbering.Item item = line.item().orElse(null);
      if (item == null) {
        outer = line.heading() > 0 ? null : outer;
      } else if (!key(item).equals(key)) {
        outer = outer == null || !item.isWithin(outer) ? item : outer;
      } else if (outer == null || !item.isWithin(outer)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a list counts what stands first under a heading, and so its questions. */
  private boolean isFirstOfSection(String key) {
    boolean first = false;
    for (WordLine line : lines) {
      WordNumbering.Item item = line.item().orElse(null);
      if (item == null) {
        boolean numbered = isNumbered(line);
        first = isHeading(line) || (first && !numbered);
      } else if (key(item).equals(key)) {
        return first;
      } else {
        first = false;
      }
    }
    return false;
  }

  /** Whether a line looks as if it named what follows it. */
  static boolean isHeading(WordLine line) {
    return line.heading() > 0
        || (!line.isBlank()
            && line.text().length() <= LONGEST_HEADING
            && line.isAll(LetterLook::bold)
            && !isNumbered(line)
            && letter(line) == ' ');
  }

  /** Where nothing is numbered, headings of the level at which most ask are the questions. */
  private void askingHeadings() {
    if (roles.contains(Role.QUESTION)) {
      return;
    }
    for (int level = 1; level <= DEEPEST_HEADING; level++) {
      List<Integer> headings = new ArrayList<>();
      int asking = 0;
      for (int i = 0; i < lines.size(); i++) {
        if (roles.get(i) == Role.HEADING && lines.get(i).heading() == level) {
          headings.add(i);
          asking += Wording.asks(lines.get(i).text().strip()) ? 1 : 0;
        }
      }
      if (asking > 1 && asking * 2 >= headings.size()) {
        headings.forEach(i -> roles.set(i, Role.QUESTION));
        return;
      }
    }
  }

  /** Whether a letter in front of a line is a name in a program: {@code e.preventDefault()}. */
  private static boolean isCode(WordLine line) {
    return line.isCode() && line.item().isEmpty();
  }

  private static boolean isNumbered(WordLine line) {
    return line.item().isEmpty() && QuestionNumber.of(line.text().strip()).isPresent();
  }

  private boolean hasOptions(int question, WordNumbering.Item own) {
    for (int i = question + 1; i < lines.size(); i++) {
      WordNumbering.Item item = lines.get(i).item().orElse(null);
      boolean deeper = item != null && item.list().equals(own.list()) && item.isWithin(own);
      if (deeper
          || (item != null && item.isLettered())
          || (letter(lines.get(i)) == 'a' && !isCode(lines.get(i)))) {
        return true;
      }
      if (lines.get(i).heading() > 0 || (item != null && item.isCounted() && !item.isWithin(own))) {
        return false;
      }
    }
    return false;
  }

  /** Whether an item goes on with the number of a question, though it stands in another list. */
  private static boolean follows(WordNumbering.Item item, WordNumbering.@Nullable Item question) {
    return question != null
        && item.isCounted()
        && !item.isLettered()
        && !item.isWithin(question)
        && item.value() == question.value() + 1;
  }

  private void assign() {
    WordNumbering.Item question = null;
    Set<String> begun = new HashSet<>();
    Set<String> following = new HashSet<>();
    for (WordLine line : lines) {
      WordNumbering.Item item = line.item().orElse(null);
      Role role = Role.TEXT;
      if (item != null && begun.add(key(item)) && follows(item, question)) {
        following.add(key(item));
      }
      if (line.isBlank()) {
        role = Role.TEXT;
      } else if (item != null
          && (questionLevels.contains(key(item))
              || (following.contains(key(item)) && follows(item, question)))) {
        role = Role.QUESTION;
        question = item;
      } else if (line.heading() > 0) {
        role = Role.HEADING;
      } else if ((letter(line) != ' ' && !isCode(line)) || TickSigns.isOn(line)) {
        role = Role.OPTION;
      } else if (item != null && item.isLettered()) {
        role = Role.OPTION;
      } else if (item != null
          && question != null
          && item.list().equals(question.list())
          && item.level() > question.level()) {
        role = Role.OPTION;
      } else if (item != null) {
        role = item.isCounted() ? Role.NUMBERED : Role.BULLET;
      } else if (isNumbered(line)) {
        role = Role.QUESTION;
      }
      roles.add(role);
    }
  }

  private void group() {
    List<Integer> open = new ArrayList<>();
    int expected = 0;
    for (int i = 0; i < lines.size(); i++) {
      switch (roles.get(i)) {
        case OPTION -> {
          int ordinal = ordinal(i);
          if (!open.isEmpty() && (ordinal == 1 || (ordinal > 0 && ordinal < expected))) {
            close(open);
          }
          open.add(i);
          expected = ordinal + 1;
        }
        case QUESTION, HEADING -> close(open);
        case TEXT, BULLET, NUMBERED -> {}
      }
    }
    close(open);
  }

  private void close(List<Integer> open) {
    if (!open.isEmpty()) {
      groups.add(List.copyOf(open));
      open.clear();
    }
  }

  /** The place of an option among those of its question, from 1; 0 where nothing says it. */
  private int ordinal(int line) {
    WordLine option = lines.get(line);
    char letter = letter(option);
    if (letter >= 'a' && letter <= 'z') {
      return letter - 'a' + 1;
    }
    return option
        .item()
        .filter(WordNumbering.Item::isCounted)
        .map(WordNumbering.Item::value)
        .orElse(0);
  }
}
