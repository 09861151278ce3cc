package org.examwright.reading.outline.draft;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.examwright.reading.outline.tree.HtmlTag;
import org.examwright.reading.outline.tree.NodeText;
import org.examwright.reading.outline.words.Vocabulary;

/** A word that says what the text behind it is to its question: {@code **Answer:**}. */
public enum Label {
  ANSWER(true, Vocabulary.ANSWER.words()),
  GRADING(false, Set.of("grading", "grader notes", "notes for grading")),
  EXPLANATION(true, Vocabulary.EXPLANATION.words()),
  CORRECT(false, Set.of("correct", "when correct")),
  PARTIALLY_CORRECT(false, Set.of("partially correct", "when partially correct")),
  INCORRECT(false, Set.of("incorrect", "when incorrect")),
  ANY_OTHER_ANSWER(false, Set.of("any other answer")),
  HINT(true, Vocabulary.HINT.words()),
  POINTS(true, Vocabulary.POINTS.words());

  /** What stands around the word on something to click on. */
  private static final Set<String> FILLERS = Vocabulary.FILLER.words();

  /** Names the right options in front of a letter; an answer key is something else. */
  private static final String KEY_WORD = "key";

  private static final Set<String> TO_CLICK = Vocabulary.CLICK.words();

  private static final String WORDS = "([\\p{L}\\p{M}’']++(?: [\\p{L}\\p{M}’']++){0,5}";
  private static final Pattern WITH_COLON =
      Pattern.compile(
          "^[\\s\\p{So}\\x{FE0F}→⇒⟶]*+(?:[-=]>\\s*+)?+(?:[\\[【［〔]\\s*+"
              + WORDS
              + ")\\s*+[\\]】］〕]\\s*+[:：]?+|"
              + WORDS
              + "?)(?:\\s*+\\d{0,3}+\\s?+\\.?+\\s*+[:：]|\\s{1,3}[-–—](?=\\s)|(?<=is)\\s|(?<=(?i:ans))[.\\s]|\\s?=|\\s{1,3}(?=[(]?[A-Ha-h][).]?\\s*$)))\\s*+");
  private static final Pattern PAIRS =
      Pattern.compile("^\\d{1,2}\\s*[-–.):=]?\\s*[A-Za-z](?:[\\s,;.)]|$)");
  private static final Pattern UNKNOWN_KEY =
      Pattern.compile(
          "^(\\s*[\\p{L}\\p{M}’' ]{2,40}[:：]\\s*)[(]?[A-H](?:\\s?[,;&]\\s?[A-H]){0,6}[).]?\\s*$");
  private static final Pattern SHORT_KEY =
      Pattern.compile("^[^?.!]{2,30}\\s[(]?[A-Ha-h][).]?\\s*$");
  private static final Pattern ARROW =
      Pattern.compile("^\\s*(?:→|->|=>|⇒|➜|➔|➡\\x{FE0F}?)\\s+(?=\\S)");
  private static final Pattern KEY = Pattern.compile("^[(*_`]?[A-Ha-h](?:[).,:*_`]|\\s*$)");

  /** All that stands behind a label: the number of an option, or an answer in figures. */
  private static final Pattern NUMBER_ALONE = Pattern.compile("^[(]?\\d{1,2}[).]?\\s*$");

  private static final Pattern POINTS_VALUE =
      Pattern.compile("\\d{1,4}(?:[.,]\\d{1,3})?\\s*(?:\\p{L}{1,8}\\.?)?\\s*");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
  private static final int LONGEST_PHRASE = 60;
  private static final int FARTHEST = 120;

  private static final Map<String, Label> BY_WORD =
      Arrays.stream(values())
          .flatMap(label -> label.words.stream().map(word -> Map.entry(word, label)))
          .collect(
              Collectors.toUnmodifiableMap(
                  Map.Entry::getKey, Map.Entry::getValue, (first, second) -> first));

  /** What the first word of a line must be for a label to stand in front of it. */
  private static final Set<String> FIRST_WORDS =
      BY_WORD.keySet().stream().map(Label::firstWord).collect(Collectors.toUnmodifiableSet());

  private final boolean plain;

  @SuppressWarnings("ImmutableEnumChecker") // nobody changes it
  private final Set<String> words;

  Label(boolean plain, Set<String> words) {
    this.plain = plain;
    this.words = words;
  }

  /** The label as our own syntax writes it, with its colon and in bold: {@code **Answer:**}. */
  public String written() {
    String words = name().replace('_', ' ').toLowerCase(Locale.ROOT);
    return "**" + words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) + ":**";
  }

  /**
   * A label in front of a line.
   *
   * @param length of the label with its colon
   */
  public record Found(Label label, int length) {}

  /**
   * The label that a line begins with; only some words need no emphasis.
   *
   * @param line nodes up to a line break
   */
  public static Optional<Found> of(List<Node> line) {
    String text = NodeText.start(line, LONGEST_PHRASE);
    if (!FIRST_WORDS.contains(firstWord(text))) {
      return Optional.empty();
    }
    boolean emphasised = line.stream().limit(2).anyMatch(Label::isEmphasised);
    if (!emphasised && !mayBegin(text)) {
      return Optional.empty();
    }
    Matcher matcher = WITH_COLON.matcher(text);
    if (matcher.region(0, Math.min(text.length(), FARTHEST)).find()) {
      Optional<Label> label = ofWord(words(matcher));
      String behind = text.substring(matcher.end());
      boolean colon =
          matcher.group(1) != null
              || endsWithColon(text.substring(0, matcher.end()).stripTrailing());
      return label
          .filter(found -> emphasised || found.plain)
          .filter(
              found ->
                  (colon && !named(matcher, KEY_WORD))
                      || KEY.matcher(behind).find()
                      || (found == ANSWER && isAnswer(matcher, behind))
                      || PAIRS.matcher(behind).find())
          .filter(found -> found != POINTS || POINTS_VALUE.matcher(behind).matches())
          .map(found -> new Found(ofKey(found, behind), matcher.end()));
    }
    return emphasised && line.size() == 1
        ? ofWord(Wording.bare(text))
            .filter(Label::standsAlone)
            .map(found -> new Found(found, text.length()))
        : Optional.empty();
  }

  /** "Correct answer – Mars" says what it is in two words; "Answer – 3" with a number alone. */
  private static boolean isAnswer(Matcher label, String behind) {
    return endsInDash(label.group().stripTrailing())
        && (NUMBER_ALONE.matcher(behind).find()
            || (words(label).strip().indexOf(' ') > 0 && !behind.isBlank()));
  }

  private static boolean endsInDash(String text) {
    return "-–—".indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  /** Any words with a colon in front of letters: below options with letters, they name the key. */
  static Optional<Found> ofUnknownKey(List<Node> line) {
    Matcher key = UNKNOWN_KEY.matcher(NodeText.start(line, LONGEST_PHRASE + 1));
    return key.find() ? Optional.of(new Found(ANSWER, key.end(1))) : Optional.empty();
  }

  /** An arrow in front of a line below a question points at its answer. */
  public static Optional<Found> ofArrow(List<Node> line) {
    if (line.isEmpty() || !(line.getFirst() instanceof Text text)) {
      return Optional.empty();
    }
    Matcher arrow = ARROW.matcher(text.getLiteral());
    return arrow.find() ? Optional.of(new Found(ANSWER, arrow.end())) : Optional.empty();
  }

  /** "Correct: B" names the key and is not what those read who find it. */
  private static Label ofKey(Label label, String behind) {
    return label.equals(CORRECT) && KEY.matcher(behind).find() ? ANSWER : label;
  }

  /** The label that a heading is or begins with. */
  public static Optional<Found> ofHeading(String heading) {
    Matcher matcher = WITH_COLON.matcher(heading);
    if (FIRST_WORDS.contains(firstWord(heading)) && matcher.find()) {
      Optional<Label> label = ofWord(words(matcher));
      if (label.isPresent()) {
        return label.map(found -> new Found(found, matcher.end()));
      }
    }
    return ofPhrase(heading).map(found -> new Found(found, heading.length()));
  }

  /** What something to click on says that it hides: "Show the answer". */
  public static Optional<Label> ofPhrase(String phrase) {
    if (phrase.length() > LONGEST_PHRASE) {
      return Optional.empty();
    }
    Label found = null;
    boolean click = false;
    Matcher words = WORD.matcher(phrase.toLowerCase(Locale.ROOT));
    while (words.find()) {
      String word = words.group();
      if (word.equals(KEY_WORD)) {
        return Optional.empty();
      }
      Optional<Label> label = ofWord(word.equals("answers") ? "answer" : word);
      if (label.isPresent() && (found == null || !found.equals(ANSWER))) {
        found = found == null ? label.get() : label.get().equals(ANSWER) ? ANSWER : found;
      } else if (label.isEmpty() && !FILLERS.contains(word)) {
        return Optional.empty();
      }
      click |= TO_CLICK.contains(word);
    }
    if (found == null && click) {
      return Optional.of(ANSWER);
    }
    return Optional.ofNullable(found).filter(Label::standsAlone);
  }

  private boolean standsAlone() {
    return switch (this) {
      case ANSWER, GRADING, EXPLANATION, HINT -> true;
      case CORRECT, PARTIALLY_CORRECT, INCORRECT, ANY_OTHER_ANSWER, POINTS -> false;
    };
  }

  private static Optional<Label> ofWord(String word) {
    return Optional.ofNullable(BY_WORD.get(word.strip().toLowerCase(Locale.ROOT)));
  }

  /** The first letters of a text in lower case, with what stands within words. */
  private static String firstWord(String text) {
    int start = 0;
    while (start < text.length() && !Character.isLetter(text.codePointAt(start))) {
      start += Character.charCount(text.codePointAt(start));
    }
    int end = start;
    while (end < text.length() && isOfWord(text.codePointAt(end))) {
      end += Character.charCount(text.codePointAt(end));
    }
    return text.substring(start, end).toLowerCase(Locale.ROOT);
  }

  private static boolean isOfWord(int character) {
    return Character.isLetter(character)
        || Character.getType(character) == Character.NON_SPACING_MARK
        || Character.getType(character) == Character.COMBINING_SPACING_MARK
        || character == '\''
        || character == '’';
  }

  /** Whether a label is one word, which also means other things. */
  private static boolean named(Matcher label, String word) {
    return words(label).strip().equalsIgnoreCase(word);
  }

  private static boolean endsWithColon(String text) {
    return text.endsWith(":") || text.endsWith("：");
  }

  /** The words of a label, which stand in brackets or in front of a colon. */
  private static String words(Matcher label) {
    return label.group(1) == null ? label.group(2) : label.group(1);
  }

  /** Looks for what stands behind a label, since most lines have nothing like it in front. */
  private static boolean mayBegin(String text) {
    int end = Math.min(text.length(), LONGEST_PHRASE);
    for (int i = 0; i < end; i++) {
      char c = text.charAt(i);
      if (c == ':' || c == '：' || c == '–' || c == '—' || c == '-' || "]】］〕".indexOf(c) >= 0) {
        return true;
      }
    }
    return text.contains(" is ")
        || text.indexOf('=') > 0
        || SHORT_KEY.matcher(text).find()
        || text.regionMatches(true, 0, "ans", 0, 3);
  }

  private static boolean isEmphasised(Node node) {
    return node instanceof StrongEmphasis
        || node instanceof Emphasis
        || (node instanceof HtmlInline html
            && Set.of("b", "strong", "i", "em").contains(HtmlTag.name(html)));
  }
}
