package org.examwright.reading.latex.item;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.examwright.model.diagnostics.Origin;
import org.examwright.reading.latex.syntax.TexNode;
import org.jspecify.annotations.Nullable;

/** A question as a file has it, before its texts are read. */
public final class TexDraft {
  public final Origin origin;
  public final List<TexNode> stem = new ArrayList<>();
  public final List<TexNode> title = new ArrayList<>();
  public final List<OfferedText> options = new ArrayList<>();
  public final List<AcceptedText> answers = new ArrayList<>();
  public final List<PairedTexts> pairs = new ArrayList<>();
  public final List<List<TexNode>> distractors = new ArrayList<>();
  public final List<TexNode> solution = new ArrayList<>();
  public final List<TexNode> feedback = new ArrayList<>();

  /** To those who give none of the answers that are listed. */
  public final List<TexNode> otherwise = new ArrayList<>();

  public final List<TexNode> grading = new ArrayList<>();
  public final List<String> tags = new ArrayList<>();

  /** What stands in the place of environments within the stem. */
  public final IdentityHashMap<TexNode, TexDraft> gapDrafts = new IdentityHashMap<>();

  /** What a group of questions says before the first of them. */
  public boolean introduces;

  public Asked asked = Asked.OPEN;
  public String label = "";
  public String id = "";
  public @Nullable BigDecimal points;
  public @Nullable Integer lines;
  public boolean shuffle = true;
  public boolean caseSensitive;
  public boolean bonus;

  /** What it computes; its key is not known. */
  public boolean computed;

  /** Something about it makes no sense, which has been reported. */
  public boolean failed;

  /** How a question is answered. */
  public enum Asked {
    OPEN,
    SINGLE,
    MULTIPLE,
    /** Boxes, which may be meant for one answer or several. */
    BOXES,
    TRUE_FALSE,
    SHORT,
    NUMERIC,
    MATCHING,
    CLOZE,
    UPLOAD,
    DESCRIPTION
  }

  /**
   * An option.
   *
   * @param right whether it is
   * @param credit in percent; null if nothing is said
   */
  public record OfferedText(
      List<TexNode> text,
      boolean right,
      @Nullable BigDecimal credit,
      List<TexNode> feedback,
      Origin origin) {}

  /**
   * An accepted answer.
   *
   * @param credit in percent
   * @param tolerance of a number; null if nothing is said
   */
  public record AcceptedText(
      List<TexNode> text,
      BigDecimal credit,
      @Nullable BigDecimal tolerance,
      List<TexNode> feedback,
      Origin origin) {}

  /** A left side and what belongs to it. */
  public record PairedTexts(List<TexNode> left, List<TexNode> right) {}

  public TexDraft(Origin origin) {
    this.origin = origin;
  }

  /** All that it has, whatever it is. */
  List<List<TexNode>> pieces() {
    List<List<TexNode>> all =
        new ArrayList<>(List.of(stem, title, solution, feedback, otherwise, grading));
    options.forEach(option -> all.addAll(List.of(option.text(), option.feedback())));
    answers.forEach(answer -> all.addAll(List.of(answer.text(), answer.feedback())));
    pairs.forEach(pair -> all.addAll(List.of(pair.left(), pair.right())));
    all.addAll(distractors);
    gapDrafts.values().forEach(gap -> all.addAll(gap.pieces()));
    return all;
  }

  public void option(List<TexNode> text, boolean right, Origin place) {
    options.add(new OfferedText(List.copyOf(text), right, null, List.of(), place));
  }
}
