package org.examwright.reading.outline.doubt;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.examwright.model.Interaction;
import org.examwright.model.text.Block;
import org.examwright.model.text.Inline;
import org.examwright.model.text.RichText;
import org.examwright.reading.outline.draft.Wording;
import org.examwright.reading.outline.words.SignSet;
import org.examwright.reading.outline.words.Vocabulary;

/** Doubts whether a question that was read as an open one is one. */
final class OpenDoubts {
  private static final int SHORT = 60;
  private static final int MOST_OPTIONS = 8;
  private static final Pattern MARKED =
      Pattern.compile(
          "(?:\\s\\*|\\(\\+\\)|\\s\\+|\\*\\*|<-+|←)$|[✓✔✅☑]\\x{FE0F}?$|^(?:[✓✔✅☑]|\\*\\s?\\S)");

  private static final Pattern LETTERS =
      Pattern.compile("[(\\[]?[A-Ha-hА-Е](?:\\s?[,;&/]\\s?[A-Ha-hА-Е])*[)\\].]?");
  private static final Pattern DIGIT = Pattern.compile("[(\\[]?\\d{1,2}[)\\].]?");
  private static final Pattern QUANTITY =
      Pattern.compile(
          "[≈~=]?\\s?[-−+]?\\d[\\d\\s.,]{0,15}(?:[eE][-+]?\\d{1,3})?\\s?[\\p{L}%°Ω/²³·^µ]{0,8}\\.?");
  private static final String TRUE = Vocabulary.TRUE.anywhere();
  private static final String FALSE = Vocabulary.FALSE.anywhere();
  private static final String BETWEEN =
      "\\s?(?:[/|,]\\s?(?:\\p{L}{1,4}\\s)?|\\s\\p{L}{1,5}\\s|或|か)";
  private static final Pattern TRUE_OR_FALSE =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:(?:"
              + TRUE
              + ")"
              + BETWEEN
              + "(?:"
              + FALSE
              + ")|(?:"
              + FALSE
              + ")"
              + BETWEEN
              + "(?:"
              + TRUE
              + "))(?!\\p{L})|[(\\[]\\s?(?:T\\s?/\\s?F|V\\s?/\\s?F|R\\s?/\\s?F|W\\s?/\\s?F|J\\s?/\\s?N)\\s?[)\\]]");
  private static final Pattern BLANK =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}_*])_{3,}(?![\\p{L}\\p{N}_*])|\\.{5,}|…{2,}|…\\.{2,}|[(\\[]\\s?(?:…|\\.{3})\\s?[)\\]]"
              + "|\\[\\s{2,}]|\\(\\s{3,}\\)");

  /** What ends the first word of an answer. */
  private static final String END = "[\\s.,:;(–-]";

  private static final SignSet BETWEEN_SIGNS = SignSet.of("/或か");
  private static final SignSet OF_BLANKS = SignSet.of("_…([");

  private OpenDoubts() {}

  static List<FoundDoubt> in(LookedAt seen, Interaction.OpenResponse open) {
    if (seen.how().named()) {
      return List.of();
    }
    List<FoundDoubt> found = new ArrayList<>();
    String stem = seen.question().stem().plainText().strip();
    String answer = open.modelAnswer().plainText().strip();
    options(seen)
        .or(() -> letterAlone(seen, stem, answer))
        .or(() -> AnswerPlaceDoubts.labelWithin(seen))
        .or(() -> marked(seen, open))
        .or(() -> GridDoubts.in(seen, open))
        .ifPresent(found::add);
    AnswerPlaceDoubts.answeredTwice(seen).ifPresent(found::add);
    trueOrFalse(seen, stem, answer).ifPresent(found::add);
    blank(seen, answer).ifPresent(found::add);
    AnswerPlaceDoubts.answeredInStem(seen, answer)
        .or(() -> AnswerPlaceDoubts.answeredFarBehind(seen, answer))
        .ifPresent(found::add);
    if (found.isEmpty()) {
      SortDoubts.toBeSorted(seen, stem, open).ifPresent(found::add);
      quantity(seen, stem, answer).ifPresent(found::add);
      AnswerPlaceDoubts.broken(seen, stem, open).ifPresent(found::add);
    }
    return found;
  }

  private static Optional<FoundDoubt> options(LookedAt seen) {
    List<Integer> stem = seen.stem();
    List<Integer> answer = seen.answer();
    int inStem = LineLook.firstOption(stem, seen::text);
    int inAnswer = LineLook.firstOption(answer, seen::text);
    if (inAnswer >= 0 && inStem < 0 && !areTasks(answer, seen)) {
      return Optional.of(
          seen.doubt(
              inAnswer,
              "the question is read as an open one, and lines of its model answer look like options",
              "if they are, tick the right one, `- [x]`, or name it below them: `Answer: B`; if not,"
                  + " write `**Answer:**` above them and bullets without letters"));
    }
    Optional<Integer> key =
        inStem < 0
            ? Optional.empty()
            : answer.stream()
                .filter(line -> LineLook.keyWord(seen.text(line)).isPresent())
                .findFirst();
    if (key.isPresent() && !areTasks(stem, seen)) {
      return Optional.of(
          seen.doubt(
              key.get(),
              "the question is read as an open one, though a line below its options looks like a key",
              "write it as `Answer: B`"));
    }
    if (inStem >= 0 && !areTasks(stem, seen) && answer.isEmpty()) {
      return Optional.of(
          seen.doubt(
              inStem,
              "the question is read as an open one without an answer, and lines of it look like"
                  + " options",
              "if they are, tick the right one, `- [x]`, or name it below them: `Answer: B`"));
    }
    if (inStem >= 0 && !areTasks(stem, seen) && seen.habits().oftenOffers()) {
      return Optional.of(
          seen.doubt(
              inStem,
              "the question is read as an open one, since its answer names none of its options",
              "name the right one in the first line of the answer: `Answer: B`"));
    }
    return Stream.concat(stem.stream(), answer.stream())
        .filter(line -> LineLook.holdsOptions(seen.text(line)))
        .findFirst()
        .map(
            line ->
                seen.doubt(
                    line,
                    "the question is read as an open one, and several options seem to stand in one"
                        + " line",
                    "write each option into a line of its own, and tick the right one"));
  }

  /** The answer is a list, and some of its items are marked as right options may be. */
  private static Optional<FoundDoubt> marked(LookedAt seen, Interaction.OpenResponse open) {
    List<Block> blocks = open.modelAnswer().blocks();
    if (blocks.size() != 1
        || !(blocks.getFirst() instanceof Block.BulletList list)
        || list.items().size() > MOST_OPTIONS) {
      return Optional.empty();
    }
    long marks =
        list.items().stream()
            .filter(item -> MARKED.matcher(item.plainText().strip()).find() || isBold(item))
            .count();
    return marks > 0 && marks < list.items().size()
        ? Optional.of(
            seen.doubt(
                seen.first(),
                "the question is read as an open one, and its answer is a list of which some items are"
                    + " marked",
                "if these are options, tick the right one, `- [x]`"))
        : Optional.empty();
  }

  private static boolean isBold(RichText item) {
    return item.blocks().size() == 1
        && item.blocks().getFirst() instanceof Block.Paragraph paragraph
        && paragraph.content().size() == 1
        && paragraph.content().getFirst() instanceof Inline.Strong;
  }

  /** Whether the lines with letters are parts of the question, or answers to such parts. */
  private static boolean areTasks(List<Integer> some, LookedAt seen) {
    int lettered = 0;
    int tasks = 0;
    for (int line : some) {
      String bare = LineLook.bare(seen.text(line));
      if (LineLook.letter(seen.text(line)) >= 0) {
        lettered++;
        tasks += Wording.isTask(bare.substring(Math.min(3, bare.length()))) ? 1 : 0;
      }
    }
    return tasks * 2 > lettered;
  }

  private static Optional<FoundDoubt> letterAlone(LookedAt seen, String stem, String answer) {
    boolean letter =
        answer.length() <= SHORT
            && LETTERS.matcher(answer).matches()
            && !stem.toLowerCase(Locale.ROOT).contains("letter");
    letter &= seen.how().labelled() || seen.habits().choosing() > 0;
    boolean usual = seen.habits().usuallyOffers();
    boolean digit =
        answer.length() <= SHORT
            && (usual || counts(seen, answer))
            && DIGIT.matcher(answer).matches();
    boolean nothing = usual && answer.isEmpty();
    if (!letter && !digit && !nothing) {
      return Optional.empty();
    }
    if (nothing) {
      return Optional.of(
          seen.doubt(
              seen.first(),
              "the question is read as an open one without an answer, while most others have options",
              "write its options as those of the others; if it is an open question, give it an"
                  + " `**Answer:**`"));
    }
    return Optional.of(
        seen.doubt(
            seen.first(),
            "the question is read as an open one whose answer is `"
                + answer
                + "`, but no options were found",
            "write each option on a line of its own: `a) …`; or spell the answer out"));
  }

  /** Whether an answer is the number of an item of a list in the question. */
  private static boolean counts(LookedAt seen, String answer) {
    String digits = answer.replaceAll("\\D", "");
    return digits.length() == 1
        && seen.question().stem().blocks().stream()
            .anyMatch(
                block ->
                    block instanceof Block.OrderedList list
                        && list.start() == 1
                        && list.items().size() > 1
                        && list.items().size() >= Integer.parseInt(digits));
  }

  private static Optional<FoundDoubt> trueOrFalse(LookedAt seen, String stem, String answer) {
    boolean both =
        BETWEEN_SIGNS.isIn(stem)
            || (Vocabulary.TRUE.standsIn(stem) && Vocabulary.FALSE.standsIn(stem));
    boolean shortly = both && (answer.length() <= SHORT || isTruth(answer.split(END, 2)[0]));
    Matcher matcher =
        TRUE_OR_FALSE.matcher(
            !shortly ? "" : stem.length() > 2_000 ? stem.substring(0, 2_000) : stem);
    while (matcher.find()) {
      boolean outside =
          matcher.start() <= 12
              || matcher.end() >= stem.length() - 4
              || "([".indexOf(stem.charAt(Math.max(0, matcher.start() - 1))) >= 0;
      if (outside) {
        return Optional.of(trueFalse(seen));
      }
    }
    boolean alone = !answer.isEmpty() && answer.length() <= SHORT && isTruth(answer);
    return alone && !Wording.asks(stem) ? Optional.of(trueFalse(seen)) : Optional.empty();
  }

  private static boolean isTruth(String word) {
    return Vocabulary.TRUE.has(word) || Vocabulary.FALSE.has(word);
  }

  private static FoundDoubt trueFalse(LookedAt seen) {
    return seen.doubt(
        seen.first(),
        "the question is read as an open one, and it asks whether something is true or false",
        "write the two options below it, the right one ticked: `- [x] True` and `- [ ] False`");
  }

  private static Optional<FoundDoubt> blank(LookedAt seen, String answer) {
    if (answer.length() > SHORT * 2) {
      return Optional.empty();
    }
    return seen.stem().stream()
        .filter(line -> hasBlank(seen.text(line)))
        .findFirst()
        .map(
            line ->
                seen.doubt(
                    line,
                    "the question is read as an open one, and there seems to be a blank in its text",
                    "write what belongs there into double brackets: `[[answer]]`"));
  }

  private static boolean hasBlank(String line) {
    return (OF_BLANKS.isIn(line) || line.contains("....."))
        && BLANK.matcher(withoutCode(line)).find();
  }

  private static String withoutCode(String line) {
    String start = line.length() > 2_000 ? line.substring(0, 2_000) : line;
    return start.replaceAll("`[^`]*`|\\([^()]*://[^()]*\\)", "").strip();
  }

  private static Optional<FoundDoubt> quantity(LookedAt seen, String stem, String answer) {
    return seen.habits().usuallyGrades() && !stem.isEmpty() && QUANTITY.matcher(answer).matches()
        ? Optional.of(
            seen.doubt(
                seen.first(),
                "the question is read as an open one, and its answer is the number `"
                    + answer
                    + "`",
                "if a platform is to grade it, write the number on a line of its own: `= 42`"))
        : Optional.empty();
  }
}
