package org.examwright.reading.word.paper;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What stands of a question in one place of a paper, part by part. */
final class PaperParts {
  final int place;
  final Optional<String> mark;
  final String number;
  final boolean asked;

  /** The first line, without its number and its points. */
  final PaperBlock.Line first;

  final String points;
  final List<PaperBlock> stem = new ArrayList<>();
  final List<Option> options = new ArrayList<>();
  final List<PaperBlock.Line> instructions = new ArrayList<>();
  final List<Part> parts = new ArrayList<>();
  final List<PaperBlock.Grid> columns = new ArrayList<>();
  final List<Part> steps = new ArrayList<>();

  /** All of it, where somebody has written it without the styles of the paper. */
  final List<PaperBlock> foreign = new ArrayList<>();

  /** What stands of it among the answers. */
  Optional<PaperParts> answer = Optional.empty();

  /** The letters of right sides by the numbers of left ones, where a key has them alone. */
  final Map<String, String> letters = new HashMap<>();

  /** The places of steps in the right order, where a key has them alone. */
  final List<Integer> positions = new ArrayList<>();

  /** The answer in a line of a key. */
  Optional<String> entry = Optional.empty();

  /**
   * A question that begins.
   *
   * @param mark the number of its mark, if it has one still
   * @param number as printed; empty for what has none
   * @param asked whether it is to be answered
   * @param points as printed; empty if they are not
   */
  PaperParts(
      PaperBlock.Line first, Optional<String> mark, String number, boolean asked, String points) {
    this.place = first.place();
    this.first = first;
    this.mark = mark;
    this.number = number;
    this.asked = asked;
    this.points = points;
  }

  /** What a part is. */
  enum Kind {
    ANSWER,
    EXPLANATION,
    GRADER_NOTES,
    HINT,
    STEP
  }

  /**
   * A part with a line of its own at its head.
   *
   * @param label in front of its words; empty if there is none
   */
  record Part(Kind kind, String label, List<PaperBlock> blocks) {
    Part(Kind kind, String label) {
      this(kind, label, new ArrayList<>());
    }
  }

  /** A choice. */
  record Option(
      String letter,
      String sign,
      boolean styledRight,
      int place,
      List<PaperBlock> content,
      List<PaperBlock> remark) {
    /** Whether it is shown as right; the sign is what everybody sees. */
    boolean ticked() {
      return sign.isEmpty() ? styledRight : Signs.isTicked(sign);
    }
  }
}
