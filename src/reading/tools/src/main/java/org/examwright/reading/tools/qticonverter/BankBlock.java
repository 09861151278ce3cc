package org.examwright.reading.tools.qticonverter;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.reading.outline.account.LineRole;
import org.examwright.reading.tools.quiz.Passage;
import org.examwright.reading.tools.quiz.QuizFile;
import org.examwright.reading.tools.quiz.SourceLine;
import org.jspecify.annotations.Nullable;

/** The lines of a question: what stands above its number, its text, and its answers. */
final class BankBlock {
  private static final Pattern NUMBERED = Pattern.compile("\\s*(\\d{1,9})[.)](?!\\d)\\s*");
  private static final Pattern POINTS =
      Pattern.compile(
          "\\s*\\(?\\s*(\\d{1,4}(?:\\.\\d{1,3})?)\\s*(?:pts?|points?)\\.?\\s*\\)?\\s*",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern IMAGE =
      Pattern.compile("\\s*image:\\s*(\\S.*)", Pattern.CASE_INSENSITIVE);
  private static final Pattern OPTION = Pattern.compile("\\s*(\\*?)\\s?([A-Za-z])[.)]\\s*");
  private static final Pattern TRUTH =
      Pattern.compile("\\s*(\\*?)(?=(?:True|False|T|F)\\s*$)", Pattern.CASE_INSENSITIVE);
  private static final Pattern NAMED =
      Pattern.compile("\\s*(\\*?)(?:\\[(\\w{1,40})\\])?(\\w{1,40}):\\s*");

  final QuizFile file;
  final List<Answer> answers = new ArrayList<>();
  private final List<SourceLine> stem = new ArrayList<>();
  private final List<SourceLine> pictures = new ArrayList<>();
  @Nullable BankType type;
  BigDecimal points = BigDecimal.ONE;
  String label = "";
  private @Nullable SourceLine first;

  /**
   * An answer.
   *
   * @param right whether a star stands in front
   * @param name of the blank, list or side that it belongs to; empty for an option with a letter
   * @param of the right side that it belongs to; empty if none is named
   */
  record Answer(boolean right, String name, String of, List<SourceLine> lines) {
    Passage text() {
      return new Passage(lines);
    }
  }

  BankBlock(QuizFile file) {
    this.file = file;
  }

  boolean isAsked() {
    return first != null;
  }

  SourceLine first() {
    return first == null ? file.lines().getFirst() : first;
  }

  Passage stem() {
    return new Passage(stem);
  }

  List<SourceLine> pictures() {
    return pictures;
  }

  static boolean isType(SourceLine line) {
    return BankType.of(line.text().strip()).isPresent();
  }

  static boolean isNumbered(SourceLine line) {
    return NUMBERED.matcher(line.text()).lookingAt() && !POINTS.matcher(line.text()).matches();
  }

  static boolean isOption(SourceLine line) {
    return OPTION.matcher(line.text()).lookingAt();
  }

  /** Reads a line that stands above the number, or has it; false if it is neither. */
  boolean head(SourceLine line) {
    Optional<BankType> named = BankType.of(line.text().strip());
    Matcher worth = POINTS.matcher(line.text());
    Matcher image = IMAGE.matcher(line.text());
    Matcher number = NUMBERED.matcher(line.text());
    if (named.isPresent()) {
      type = named.get();
      file.take(LineRole.ATTRIBUTES, line);
    } else if (worth.matches()) {
      points = new BigDecimal(worth.group(1));
      file.take(LineRole.POINTS, line);
    } else if (image.matches()) {
      pictures.add(line.with("![](<" + image.group(1).strip() + ">)"));
      file.take(LineRole.STEM, line);
    } else if (number.lookingAt()) {
      label = number.group(1);
      first = line;
      stem.add(line.from(number.end()));
      file.take(LineRole.STEM, line);
    } else {
      return false;
    }
    return true;
  }

  /** Reads a line below the number. */
  void body(SourceLine line) {
    Matcher option = OPTION.matcher(line.text());
    Matcher truth = TRUTH.matcher(line.text());
    Matcher named = NAMED.matcher(line.text());
    Matcher image = IMAGE.matcher(line.text());
    boolean names = type == BankType.MB || type == BankType.MD || type == BankType.MT;
    if (image.matches()) {
      pictures.add(line.with("![](<" + image.group(1).strip() + ">)"));
      file.take(LineRole.STEM, line);
    } else if (names && named.lookingAt()) {
      String of = named.group(2) == null ? "" : named.group(2);
      add(line, !named.group(1).isEmpty(), named.group(3), of, named.end());
    } else if (!names && option.lookingAt()) {
      add(line, !option.group(1).isEmpty(), "", "", option.end());
    } else if (type == BankType.TF && truth.lookingAt()) {
      add(line, !truth.group(1).isEmpty(), "", "", truth.end());
    } else if (answers.isEmpty()) {
      stem.add(line);
      file.take(LineRole.STEM, line);
    } else {
      answers.getLast().lines().add(line);
      file.take(LineRole.OPTION, line);
      file.problems()
          .warning(
              file.at(line),
              "the line has no letter, and is taken for a part of the answer above it",
              "write each answer on one line");
    }
  }

  private void add(SourceLine line, boolean right, String name, String of, int from) {
    answers.add(new Answer(right, name, of, new ArrayList<>(List.of(line.from(from)))));
    file.take(LineRole.OPTION, line);
  }
}
