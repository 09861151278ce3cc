package org.examwright.reading.text.typed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.reading.outline.draft.OptionSign;
import org.examwright.reading.outline.draft.Wording;
import org.examwright.reading.outline.words.LatinDigits;
import org.examwright.reading.outline.words.SignSet;
import org.examwright.reading.outline.words.Vocabulary;

/** The answers of all questions behind them: {@code Answers: 1-B, 2-C}, or a line for each. */
final class KeySection {
  private static final Pattern ENTRY =
      Pattern.compile(
          "(\\d{1,3})\\s{0,3}[-–—.):=]{0,2}\\s{0,3}([(\\[]?(?:"
              + OptionSign.ALEF
              + "|\\p{L})[)\\]]?(?:\\s?[,/&+]\\s?\\p{L}(?!\\p{L})){0,6})(?![\\p{L}\\p{N}])");
  private static final Pattern ENTRY_OF_WORDS =
      Pattern.compile("(\\d{1,3})\\s{0,3}[-–—.):=]\\s{0,3}([^\\s,;][^,;]{0,80})(?=[,;]|$)");
  private static final Pattern BETWEEN = Pattern.compile("[\\s,;|.•·]*");
  private static final Pattern NAME = Pattern.compile("([^:：\\d]{3,50})[:：]?\\s*(.*)");
  private static final Pattern BARE = Pattern.compile("(\\d{1,3})\\s+(?=\\S)(?![-–—.):=])");
  private static final Pattern FIRST =
      Pattern.compile("[(\\[]?(?:[Qq]\\s?)?\\d{1,3}[\\s.):\\]=–—-].*");

  /** As banks of tests print it: {@code 1. ANS: B PTS: 1 DIF: Easy REF: p. 4}. */
  private static final Pattern OF_BANK =
      Pattern.compile(
          "(\\d{1,3})\\s{0,3}[.):]?\\s{1,9}ANS\\s?:\\s*(.*?)(?:\\s+(?:PTS|DIF|REF|OBJ|TOP|NAT|STA|KEY|MSC|BLM)\\s?:.*)?");

  private static final Pattern KIND = Pattern.compile("[\\p{Lu}/ &-]{4,40}");
  private static final int FAR = 4;
  private static final int LONGEST = 2_000;

  private KeySection() {}

  /**
   * Where the entries of a key begin that a line names: the column in it, or its length if they
   * stand below; nothing if it names no key.
   *
   * @param questions how many there are above it
   */
  static Optional<Integer> at(int index, List<TypedLine> lines, int questions) {
    String text = lines.get(index).text();
    if (text.length() > LONGEST || text.length() < 3 || Character.isDigit(text.charAt(0))) {
      return Optional.empty();
    }
    Matcher name = NAME.matcher(text);
    if (questions < 2 || !namesAnswers(text) || !name.matches()) {
      return Optional.empty();
    }
    String bare = Wording.bare(name.group(1));
    String behind = LatinDigits.in(name.group(2));
    if (!behind.isEmpty()) {
      int entries = entries(behind).size();
      boolean named =
          (Vocabulary.ANSWERS.has(bare) && entries > 1)
              || (Vocabulary.ANSWER.has(bare) && entries == questions);
      return named ? Optional.of(name.start(2)) : Optional.empty();
    }
    return Vocabulary.ANSWERS.has(bare) && follows(index, lines, questions)
        ? Optional.of(text.length())
        : Optional.empty();
  }

  private static boolean namesAnswers(String text) {
    return Wording.beginsWith(Vocabulary.ANSWERS, text)
        || Wording.beginsWith(Vocabulary.ANSWER, text);
  }

  /** Whether there are answers to half of the questions at least, the first of them near. */
  private static boolean follows(int index, List<TypedLine> lines, int questions) {
    int answers = 0;
    int needed = Math.max(2, questions / 2);
    int last = Math.min(lines.size(), index + 20 * questions + FAR);
    for (int i = index + 1; i < last && answers < needed; i++) {
      String text = lines.get(i).text();
      if (!text.isEmpty()
          && !Starts.isRule(lines.get(i))
          && !namesKind(i, lines)
          && !HeadingLook.namesSection(lines.get(i))) {
        int here = entries(lines.get(i)).size();
        boolean counted =
            text.length() <= LONGEST && FIRST.matcher(LatinDigits.inFront(text)).matches();
        here = here == 0 && counted ? 1 : here;
        if (here == 0 && answers == 0) {
          return false;
        }
        answers += here;
      }
    }
    return answers >= needed;
  }

  /** The parts of a key, each with the line that names it; the first has none. */
  static List<List<TypedLine>> sections(List<TypedLine> lines) {
    List<List<TypedLine>> sections = new ArrayList<>();
    sections.add(new ArrayList<>());
    for (int i = 0; i < lines.size(); i++) {
      if (HeadingLook.namesSection(lines.get(i)) && !namesKind(i, lines)) {
        sections.add(new ArrayList<>());
      }
      sections.getLast().add(lines.get(i));
    }
    return sections;
  }

  /** The lines of a key, one for each of its entries. */
  static List<TypedLine> apart(List<TypedLine> lines) {
    List<TypedLine> apart = new ArrayList<>();
    boolean banked = lines.stream().anyMatch(KeySection::isOfBank);
    for (TypedLine line : lines) {
      if (line.isBlank()
          || Starts.isRule(line)
          || (banked && KIND.matcher(line.text()).matches())) {
        continue;
      }
      List<TypedLine> entries = entries(line);
      if (entries.isEmpty()) {
        Matcher bare = BARE.matcher(line.text());
        apart.add(
            bare.lookingAt()
                ? line.saying(bare.group(1) + ". " + line.text().substring(bare.end()), 0)
                : line);
      } else {
        apart.addAll(entries);
      }
    }
    return apart;
  }

  /** Whether a line only says of what kind the questions are whose answers a bank has below it. */
  private static boolean namesKind(int index, List<TypedLine> lines) {
    int next = index + 1;
    while (next < lines.size() && lines.get(next).isBlank()) {
      next++;
    }
    return next < lines.size()
        && KIND.matcher(lines.get(index).text()).matches()
        && isOfBank(lines.get(next));
  }

  /** Whether a line is an answer as banks of tests print it, with what they know of it. */
  static boolean isOfBank(TypedLine line) {
    return mayBeOfBank(line.text()) && OF_BANK.matcher(line.text()).matches();
  }

  private static boolean mayBeOfBank(String text) {
    return SignSet.DIGITS.begins(text) && text.contains("ANS");
  }

  private static List<TypedLine> entries(TypedLine written) {
    if (written.text().length() > LONGEST) {
      return List.of();
    }
    TypedLine line = written.saying(LatinDigits.in(written.text()), 0);
    List<TypedLine> entries = new ArrayList<>();
    Matcher ofBank = OF_BANK.matcher(line.text());
    if (mayBeOfBank(line.text()) && ofBank.matches()) {
      String answer = ofBank.group(1) + ". " + ofBank.group(2);
      return List.of(line.saying(answer, Math.max(0, ofBank.start(2))));
    }
    for (MatchResult entry : entries(line.text())) {
      entries.add(line.saying(entry.group(1) + ". " + entry.group(2), entry.start()));
    }
    return entries;
  }

  /** The entries of a text that is nothing else. */
  private static List<MatchResult> entries(String text) {
    List<MatchResult> letters = entries(text, ENTRY);
    List<MatchResult> words = letters.isEmpty() ? entries(text, ENTRY_OF_WORDS) : letters;
    return letters.isEmpty() && words.size() < 2 ? List.of() : words;
  }

  private static List<MatchResult> entries(String text, Pattern kind) {
    List<MatchResult> entries = new ArrayList<>();
    int done = 0;
    Matcher entry = kind.matcher(text);
    while (entry.find()) {
      if (!BETWEEN.matcher(text.substring(done, entry.start())).matches()) {
        return List.of();
      }
      done = entry.end();
      entries.add(entry.toMatchResult());
    }
    return BETWEEN.matcher(text.substring(done)).matches() ? entries : List.of();
  }
}
