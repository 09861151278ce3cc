package org.examwright.reading.outline.question;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.examwright.model.NumericAnswer;
import org.examwright.reading.outline.notation.WrittenNumbers;
import org.examwright.reading.outline.words.Vocabulary;

/**
 * The answer to a question as people write it: a word or a few, a number with its unit.
 *
 * @param text without white space at its ends
 * @param language of the set, as a BCP 47 tag
 * @param decimalSign tells what a comma and a point within a number are
 */
record WrittenAnswer(String text, String language, DecimalSign decimalSign) {
  private static final String DIGITS =
      "[-+−–]?\\s?\\d[\\d.,'’\\u00A0\\u202F ]*(?:[eE][-+]?\\d{1,3})?";
  private static final Pattern NUMBER =
      Pattern.compile(
          "^(?:\\p{L}{1,3}\\s*(?:=|≈|≃)\\s*|[≈~=]\\s*|(?:ca|env|approx|about)\\.?\\s+)?"
              + "(\\p{Sc}|R\\$|US\\$)?\\s*("
              + DIGITS
              + ")\\s*(?:(?:±|\\+/-|\\+-)\\s*([\\d.,]+)\\s*)?"
              + "([%‰°\\p{Sc}\\p{L}µΩ][\\p{L}\\p{No}°µΩ%²³/·*^⁻¹⁰-⁹().\\d-]{0,14}(?:[ /·*]\\p{L}[\\p{L}²³⁻¹]{0,5}){0,2})?"
              + "(?:\\s*[(（]?\\s*(?:±|\\+/-|\\+-)\\s*([\\d.,]+)\\s*(?:[\\p{L}µΩ°%‰/²³]{1,8}|\\p{Sc})?\\s*[)）]?"
              + "|\\s*[(（][\\p{L} .:：'’]{1,24}(?:±|\\+/-|\\+-)\\s*([\\d.,]+)[^\\d()（）]{0,24}[)）]"
              + "|\\s*[(（]\\s*(?:±|\\+/-|\\+-)\\s*([\\d.,]+)[^\\d()（）]{0,24}[)）])?\\s*[.。]?$");
  private static final Pattern RANGE =
      Pattern.compile(
          "^(.*?)\\s*[(（]\\D{0,20}(\\d[\\d.,]*)\\s*(?:to|bis|à|a|and|und|-|–|—|至|~)\\s*(\\d[\\d.,]*)[^)\\d]{0,12}[)）]$");
  private static final Pattern STROKE =
      Pattern.compile("\\s+/\\s+|\\s*\\|\\s*|(?<=\\p{L}{2})/(?=\\p{L}{2})");

  /** Several words with a full stop behind them are a sentence. */
  private static final Pattern SENTENCE = Pattern.compile("\\s\\p{L}|\\p{IsHan}{6}");

  private static final Pattern REMARK =
      Pattern.compile("^(.*\\S)\\s*[(（]\\s*([^()（）]{1,80})\\s*[)）]\\s*\\.?$");
  private static final String ALSO_WORDS =
      "(?:(?:" + Vocabulary.ALSO.anywhere() + ")(?:\\s*[:：]\\s*|\\s+|(?<=\\p{IsHan})))";
  private static final Pattern ALSO =
      Pattern.compile(
          "^(?:" + ALSO_WORDS + "|(?:" + Vocabulary.OR.anywhere() + ")(?:\\s*[:：])?\\s+)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern BEHIND_COMMA =
      Pattern.compile(
          "\\s*[,;，；]\\s*(?=" + ALSO_WORDS + "\\S)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern QUOTED =
      Pattern.compile(
          "[\"'„“”‚‘’«»‹›「《]\\s?([^\"„“”«»‹›「」《》]{1,40}?)\\s?[\"'“”‘’«»‹›」》](?!\\p{L})");
  private static final Pattern ENOUGH = Pattern.compile("(?iU)" + Vocabulary.ENOUGH.apart());
  private static final Pattern SURNAME = Pattern.compile("(?iU)" + Vocabulary.SURNAME.apart());
  private static final Pattern SEMICOLON =
      Pattern.compile("^(.{1,60}?\\S)\\s*[;；]\\s*([^;；]{1,60})$");
  private static final int LONGEST = 48;
  private static final int MOST_WORDS = 5;
  private static final int LONGEST_UNSPACED = 14;

  /** An answer in a language of which nothing else is known. */
  WrittenAnswer(String text, String language) {
    this(text, language, DecimalSign.of(language));
  }

  /** A number with its unit, which may be empty. */
  record Quantity(NumericAnswer.Accepted accepted, String unit) {}

  /**
   * Words that are accepted.
   *
   * @param remark what stood in parentheses behind them; may be empty
   */
  record Words(List<String> accepted, String remark) {
    /** The same with one more. */
    Words and(String other) {
      List<String> more = new ArrayList<>(accepted);
      more.add(other);
      return new Words(distinct(more), remark);
    }
  }

  /** The number that the whole answer is. */
  Optional<Quantity> number() {
    if (text.length() > LONGEST * 2) {
      return Optional.empty();
    }
    Matcher range = RANGE.matcher(text);
    if (range.matches()) {
      Optional<String> low = plain(range.group(2));
      Optional<String> high = plain(range.group(3));
      Optional<Quantity> value = new WrittenAnswer(range.group(1), language, decimalSign).number();
      if (low.isPresent() && high.isPresent() && value.isPresent()) {
        return WrittenNumbers.accepted("[" + low.get() + ", " + high.get() + "]")
            .map(accepted -> new Quantity(accepted, value.get().unit()));
      }
    }
    Optional<Tolerance> tolerant = Tolerance.in(text);
    if (tolerant.isPresent()) {
      return within(tolerant.get());
    }
    Matcher matcher = NUMBER.matcher(text);
    if (text.length() > LONGEST || !matcher.matches()) {
      return Optional.empty();
    }
    OptionalInt tolerance =
        IntStream.of(3, 5, 6, 7).filter(group -> matcher.group(group) != null).findFirst();
    String unit = matcher.group(4) == null ? "" : matcher.group(4).strip();
    String currency = matcher.group(1) == null ? "" : matcher.group(1);
    if (isWordBehind(unit)) {
      return Optional.empty();
    }
    Optional<String> value = plain(matcher.group(2));
    Optional<String> reach =
        tolerance.isEmpty() ? Optional.of("") : plain(matcher.group(tolerance.getAsInt()));
    if (value.isEmpty() || reach.isEmpty()) {
      return Optional.empty();
    }
    if (tolerance.isPresent()
        && tolerance.getAsInt() > 3
        && !unit.equals("%")
        && text.substring(matcher.end(tolerance.getAsInt())).strip().startsWith("%")) {
      reach = Optional.of(share(value.get(), reach.get()));
    }
    String written = reach.get().isEmpty() ? value.get() : value.get() + " ± " + reach.get();
    return WrittenNumbers.accepted(written)
        .map(accepted -> new Quantity(accepted, unit.isEmpty() ? currency : unit));
  }

  private Optional<Quantity> within(Tolerance tolerance) {
    Optional<Quantity> value = new WrittenAnswer(tolerance.value(), language, decimalSign).number();
    Optional<String> reach = plain(tolerance.reach());
    if (!tolerance.share()
        || value.isEmpty()
        || reach.isEmpty()
        || value.get().unit().equals("%")) {
      return new WrittenAnswer(tolerance.value() + " ± " + tolerance.reach(), language, decimalSign)
          .number();
    }
    String middle = value.get().accepted().middle().toPlainString();
    return WrittenNumbers.accepted(middle + " ± " + share(middle, reach.get()))
        .map(accepted -> new Quantity(accepted, value.get().unit()));
  }

  /** So many percent of a value. */
  private static String share(String value, String percent) {
    return new BigDecimal(value)
        .abs()
        .multiply(new BigDecimal(percent))
        .movePointLeft(2)
        .stripTrailingZeros()
        .toPlainString();
  }

  /** Whether what stands behind a number is more than a unit: "3 times as much". */
  private static boolean isWordBehind(String unit) {
    return unit.split("\\s+", -1).length > 3;
  }

  /** A number with a decimal point and nothing between its thousands. */
  private Optional<String> plain(String written) {
    String number = written.strip().replaceAll("[−–]", "-").replaceAll("[\\s\\u00A0\\u202F'’]", "");
    if (number.endsWith(".") || number.endsWith(",")) {
      number = number.substring(0, number.length() - 1);
    }
    if (written.strip().matches(".*\\d[ \\u00A0\\u202F]+\\d{1,2}(?!\\d).*")) {
      return Optional.empty(); // two numbers
    }
    boolean point = decimalSign == DecimalSign.POINT;
    String thousands = point ? "," : ".";
    String decimal = point ? "." : ",";
    String grouped =
        "[-+]?\\d{1,3}(?:"
            + Pattern.quote(thousands)
            + "\\d{3})+(?:"
            + Pattern.quote(decimal)
            + "\\d+)?";
    String simple = "[-+]?\\d+(?:" + Pattern.quote(decimal) + "\\d+)?(?:[eE][-+]?\\d{1,3})?";
    String pointed = "[-+]?\\d+\\.\\d+(?:[eE][-+]?\\d{1,3})?";
    if (number.matches(grouped)
        && (number.contains(decimal)
            || number.split(Pattern.quote(thousands), -1).length > 2
            || point
            || decimalSign == DecimalSign.COMMA)) {
      return Optional.of(number.replace(thousands, "").replace(decimal, "."));
    }
    if (number.matches(simple)) {
      return Optional.of(number.replace(decimal, "."));
    }
    // A point in a language that writes a comma, if it cannot stand between thousands.
    return number.matches(pointed) && !number.matches("[-+]?\\d{1,3}\\.\\d{3}")
        ? Optional.of(number)
        : Optional.empty();
  }

  /** Whether it is a number or a few words. */
  boolean isShort() {
    return number().isPresent() || words().isPresent();
  }

  /** The words that the whole answer is, if it is a few. */
  Optional<Words> words() {
    if (text.length() > LONGEST * 4) {
      return Optional.empty();
    }
    String answer = text.replaceFirst("[.。]$", "").strip();
    Matcher semicolon = SEMICOLON.matcher(answer);
    if (semicolon.matches()) {
      Optional<String> enough = enough(semicolon.group(1), semicolon.group(2));
      if (enough.isPresent()) {
        return new WrittenAnswer(semicolon.group(1), language, decimalSign)
            .words()
            .map(words -> words.and(enough.get()));
      }
    }
    String[] pieces = BEHIND_COMMA.split(answer, -1);
    if (pieces.length > 1) {
      List<String> all = new ArrayList<>();
      for (String piece : pieces) {
        String bare = all.isEmpty() ? piece : ALSO.matcher(piece).replaceFirst("");
        Optional<Words> words = new WrittenAnswer(bare, language, decimalSign).words();
        if (words.filter(found -> found.remark().isEmpty()).isEmpty()) {
          return Optional.empty();
        }
        all.addAll(words.get().accepted());
      }
      return Optional.of(new Words(distinct(all), ""));
    }
    if (isSeveral(answer) || (!answer.equals(text) && SENTENCE.matcher(answer).find())) {
      return Optional.empty();
    }
    String remark = "";
    List<String> accepted = new ArrayList<>();
    Matcher behind = REMARK.matcher(answer);
    List<String> also = new ArrayList<>();
    if (behind.matches()) {
      answer = behind.group(1);
      Optional<String> enough = enough(answer, behind.group(2));
      if (enough.isPresent()) {
        also.add(enough.get());
      } else {
        also.addAll(AlsoAccepted.in(behind.group(2), language));
        remark = also.isEmpty() ? behind.group(2) : "";
      }
    }
    for (String piece : STROKE.split(answer, -1)) {
      accepted.addAll(Vocabulary.OR.split(piece.strip(), language));
    }
    accepted.addAll(also);
    return accepted.stream().allMatch(WrittenAnswer::isShort)
        ? Optional.of(new Words(distinct(accepted), remark))
        : Optional.empty();
  }

  /** Each answer once, whatever its case. */
  private static List<String> distinct(List<String> accepted) {
    Set<String> seen = new HashSet<>();
    return accepted.stream().filter(words -> seen.add(words.toLowerCase(Locale.ROOT))).toList();
  }

  /** What a remark says to be enough of an answer: a word in quotes, or the last name. */
  private static Optional<String> enough(String answer, String remark) {
    if (!ENOUGH.matcher(remark).find()) {
      return Optional.empty();
    }
    Matcher quoted = QUOTED.matcher(remark);
    if (quoted.find()) {
      return Optional.of(quoted.group(1));
    }
    String last = answer.substring(answer.lastIndexOf(' ') + 1);
    return SURNAME.matcher(remark).find() && !last.equals(answer)
        ? Optional.of(last)
        : Optional.empty();
  }

  /**
   * Whether words are joined: in another language too, unless the joining word is a letter or
   * usual.
   */
  private boolean isSeveral(String words) {
    String apart = " " + words.toLowerCase(Locale.ROOT) + " ";
    return Vocabulary.AND.split(words, language).size() > 1
        || Vocabulary.AND.words().stream()
            .anyMatch(
                and ->
                    and.length() > 1
                        && apart.contains(" " + and + " ")
                        && !Vocabulary.COMMON.has(and, language));
  }

  private static boolean isShort(String words) {
    if (words.isEmpty() || words.length() > LONGEST || words.matches(".*[,;:：，；。、!?？\\n].*")) {
      return false;
    }
    boolean unspaced = words.codePoints().anyMatch(c -> Character.isIdeographic(c));
    return unspaced
        ? words.length() <= LONGEST_UNSPACED
        : words.split("\\s+", -1).length <= MOST_WORDS && !words.matches(".*[^\\s.]{2}\\.\\s.*");
  }
}
