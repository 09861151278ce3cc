package org.examwright.reading.tools.text2qti;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the beginning of a line means. */
enum Sign {
  QUESTION(true),
  CHOICE(true),
  RIGHT_CHOICE(true),
  BOX(true),
  RIGHT_BOX(true),
  SHORT(false),
  NUMBER(false),
  FEEDBACK(true),
  CORRECT(true),
  INCORRECT(true),
  SOLUTION(true),
  ESSAY(false),
  UPLOAD(false),
  GAP(true),
  MATCH(false),
  GROUP(false),
  END_GROUP(false),
  QUIZ_TITLE(false),
  QUIZ_DESCRIPTION(true),
  TITLE(false),
  POINTS(false),
  TEXT_TITLE(false),
  TEXT(true),
  PICK(false),
  POINTS_EACH(false),
  SHUFFLE(false),
  SETTING(false),
  /** Code that makes questions when it is run. */
  GENERATED(false),
  /** A line without any sign. */
  NONE(true);

  private static final Map<String, Sign> WORDS =
      Map.ofEntries(
          Map.entry("quiz title", QUIZ_TITLE),
          Map.entry("quiz description", QUIZ_DESCRIPTION),
          Map.entry("title", TITLE),
          Map.entry("points", POINTS),
          Map.entry("text title", TEXT_TITLE),
          Map.entry("text", TEXT),
          Map.entry("pick", PICK),
          Map.entry("points per question", POINTS_EACH),
          Map.entry("shuffle answers", SHUFFLE),
          Map.entry("solutions pick", SETTING),
          Map.entry("show correct answers", SETTING),
          Map.entry("one question at a time", SETTING),
          Map.entry("can't go back", SETTING),
          Map.entry("feedback is solution", SETTING),
          Map.entry("solutions sample groups", SETTING),
          Map.entry("solutions randomize groups", SETTING));

  private static final Pattern WORD = Pattern.compile("([A-Za-z][A-Za-z'’ ]{2,30}):(?=\\s|$)\\s*");
  private static final Pattern NUMBERED = Pattern.compile("(\\d{1,9})\\.(?:\\s+|$)");
  private static final Pattern TIGHT_NUMBER =
      Pattern.compile("(\\d{1,3})(?:\\.(?=[^\\s\\d.])|\\)\\s*)");
  private static final Pattern LETTERED = Pattern.compile("(\\*?)([A-Za-z])\\)(?:\\s+|$)");

  /** An option as others write it, or with a sign in front that means nothing. */
  private static final Pattern OTHERWISE_LETTERED =
      Pattern.compile("(\\*|[^\\s\\w*+=!.-]{1,2}|\\*\\*)?\\s?([A-Za-z])(?:\\)\\s*|\\.\\s+)(?=\\S)");

  private static final Pattern BOXED = Pattern.compile("\\[(\\*| ?|[xX])\\](?:\\s+|$)");
  private static final Pattern TIGHT_BOX = Pattern.compile("\\[(\\*| )\\](?=[^\\s(\\[])");
  private static final Pattern SIGNED = Pattern.compile("(\\.\\.\\.|[*=+!-])(?:\\s+|$)");
  private static final Pattern TIGHT_SIGN = Pattern.compile("(\\.\\.\\.|=)(?=\\S)\\s*");
  private static final Pattern MATCHED =
      Pattern.compile("@(?:(gap)\\s+(\\w{1,40})\\)|(match))(?:\\s+|$)");

  private static final Set<Sign> OPTIONS = EnumSet.of(CHOICE, RIGHT_CHOICE, BOX, RIGHT_BOX);
  private static final Set<Sign> ANSWERS =
      EnumSet.of(CHOICE, RIGHT_CHOICE, BOX, RIGHT_BOX, SHORT, NUMBER, ESSAY, UPLOAD, GAP, MATCH);

  private final boolean wraps;

  Sign(boolean wraps) {
    this.wraps = wraps;
  }

  /** Whether its text may go on in the next lines. */
  boolean wraps() {
    return wraps;
  }

  /**
   * Whether the text goes on in lines indented as the first of them, and not as the sign is wide.
   */
  boolean isWord() {
    return this == QUIZ_DESCRIPTION || this == TEXT;
  }

  /** Whether it answers a question. */
  boolean answers() {
    return ANSWERS.contains(this);
  }

  /** Whether it is an option with its letter or box, or what is said to one. */
  boolean isOfOption() {
    return this == FEEDBACK || OPTIONS.contains(this);
  }

  /**
   * A sign as it is written.
   *
   * @param word number, letter or name of it
   * @param width how many characters it has, with the white space behind it
   * @param odd whether it is written otherwise than the program wants it
   */
  record Written(Sign sign, String word, int width, boolean odd) {}

  /** The sign that a line begins with; nothing if it begins with none. */
  static Optional<Written> of(String line) {
    String text = line.stripTrailing();
    Optional<Written> alone = alone(text);
    if (alone.isPresent()) {
      return alone;
    }
    Matcher numbered = NUMBERED.matcher(text);
    if (numbered.lookingAt()) {
      return written(QUESTION, numbered.group(1), numbered, false);
    }
    Matcher lettered = LETTERED.matcher(text);
    if (lettered.lookingAt()) {
      Sign sign = lettered.group(1).isEmpty() ? CHOICE : RIGHT_CHOICE;
      return written(sign, lettered.group(2), lettered, false);
    }
    Matcher boxed = BOXED.matcher(text);
    if (boxed.lookingAt()) {
      String tick = boxed.group(1);
      return written(
          tick.isBlank() ? BOX : RIGHT_BOX, tick, boxed, !tick.isBlank() && !tick.equals("*"));
    }
    Matcher signed = SIGNED.matcher(text);
    if (signed.lookingAt()) {
      return written(signed(signed.group(1)), "", signed, false);
    }
    Matcher matched = MATCHED.matcher(text);
    if (matched.lookingAt()) {
      boolean gap = matched.group(1) != null;
      return written(gap ? GAP : MATCH, gap ? matched.group(2) : "", matched, false);
    }
    Matcher word = WORD.matcher(text);
    if (word.lookingAt()) {
      String name = word.group(1).toLowerCase(Locale.ROOT).replace('’', '\'');
      Sign sign = WORDS.get(name.strip());
      return sign == null ? Optional.empty() : written(sign, word.group(1), word, false);
    }
    return Optional.empty();
  }

  /** A sign that is not quite as the program wants it, and which can hardly mean anything else. */
  static Optional<Written> almost(String line) {
    String text = line.stripTrailing();
    Matcher number = TIGHT_NUMBER.matcher(text);
    if (number.lookingAt() && number.end() < text.length()) {
      return written(QUESTION, number.group(1), number, true);
    }
    Matcher letter = OTHERWISE_LETTERED.matcher(text);
    if (letter.lookingAt()) {
      boolean right = "*".equals(letter.group(1));
      return written(right ? RIGHT_CHOICE : CHOICE, letter.group(), letter, true);
    }
    Matcher box = TIGHT_BOX.matcher(text);
    if (box.lookingAt()) {
      return written(box.group(1).equals("*") ? RIGHT_BOX : BOX, box.group(1), box, true);
    }
    Matcher sign = TIGHT_SIGN.matcher(text);
    return sign.lookingAt() && !text.startsWith("....")
        ? written(signed(sign.group(1)), "", sign, true)
        : Optional.empty();
  }

  /** Signs that have a line to themselves. */
  private static Optional<Written> alone(String text) {
    Sign sign =
        text.matches("_{3,}")
            ? ESSAY
            : text.matches("\\^{3,}")
                ? UPLOAD
                : text.equals("GROUP") ? GROUP : text.equals("END_GROUP") ? END_GROUP : NONE;
    return sign == NONE
        ? Optional.empty()
        : Optional.of(new Written(sign, "", text.length(), false));
  }

  private static Sign signed(String sign) {
    return switch (sign) {
      case "..." -> FEEDBACK;
      case "*" -> SHORT;
      case "=" -> NUMBER;
      case "+" -> CORRECT;
      case "-" -> INCORRECT;
      default -> SOLUTION;
    };
  }

  private static Optional<Written> written(Sign sign, String word, Matcher found, boolean odd) {
    return Optional.of(new Written(sign, word, found.end(), odd));
  }
}
