package org.examwright.reading.sheet.item;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.examwright.model.Gap;
import org.examwright.model.diagnostics.Origin;
import org.examwright.reading.outline.notation.Kind;
import org.examwright.reading.sheet.grid.SheetCell;
import org.jspecify.annotations.Nullable;

/** A question as a sheet has it, cell by cell, before anything is made of it. */
public final class ItemDraft {
  final Origin origin;
  final SheetCell stem;

  /** Null for the layout to find out from the options and the key. */
  @Nullable Kind kind;

  boolean poll;

  /** Whether its texts are written in Markdown. */
  boolean markdown;

  /** Whether its key says which options are right, whatever they earn. */
  boolean keyed;

  final List<OfferedCell> options = new ArrayList<>();

  final Map<Integer, List<SheetCell>> optionPictures = new HashMap<>();

  /** The words that are accepted, model answers, or the key of a true/false question. */
  final List<CreditedCell> answers = new ArrayList<>();

  final List<PairedCells> pairs = new ArrayList<>();
  final List<SheetCell> distractors = new ArrayList<>();
  final List<Gap> gaps = new ArrayList<>();
  final List<SheetCell> pictures = new ArrayList<>();
  final List<SheetCell> tags = new ArrayList<>();
  final List<SheetCell> hints = new ArrayList<>();
  final List<String> category = new ArrayList<>();
  final List<SheetCell> feedback = new ArrayList<>();
  @Nullable SheetCell correct;
  @Nullable SheetCell partial;
  @Nullable SheetCell incorrect;
  @Nullable SheetCell otherwise;
  @Nullable SheetCell title;
  @Nullable SheetCell id;
  @Nullable SheetCell points;
  @Nullable SheetCell tolerance;
  @Nullable SheetCell model;
  @Nullable SheetCell grading;
  @Nullable SheetCell blanks;
  @Nullable Integer lines;
  int files = 1;
  List<String> fileTypes = List.of();
  String label = "";
  String unit = "";
  boolean caseSensitive;
  boolean shuffle = true;
  boolean allowsSeveral;
  boolean failed;

  /**
   * An option.
   *
   * @param right whether it is; null if nothing says so
   * @param credit in percent; null if nothing is said
   * @param feedback null for none
   */
  record OfferedCell(
      SheetCell cell,
      @Nullable Boolean right,
      @Nullable BigDecimal credit,
      @Nullable SheetCell feedback) {}

  /** An answer and what it earns, in percent. */
  record CreditedCell(SheetCell cell, BigDecimal credit) {}

  /** A left side and what belongs to it. */
  record PairedCells(SheetCell left, SheetCell right) {}

  /** A question that begins at a place. */
  public ItemDraft(SheetCell stem, Origin origin) {
    this.stem = stem;
    this.origin = origin;
  }

  public Origin origin() {
    return origin;
  }

  public SheetCell stem() {
    return stem;
  }

  public ItemDraft kind(@Nullable Kind asked) {
    kind = asked;
    return this;
  }

  public @Nullable Kind kind() {
    return kind;
  }

  /** Its texts are written in Markdown. */
  public void inMarkdown() {
    markdown = true;
  }

  public boolean isMarkdown() {
    return markdown;
  }

  /** Its key says which options are right, whatever they earn. */
  public void asKeyed() {
    keyed = true;
  }

  /** No answer is right. */
  public void asPoll() {
    poll = true;
  }

  /** Several options may be chosen, whatever the key says. */
  public void allowSeveral() {
    allowsSeveral = true;
  }

  public void option(
      SheetCell cell,
      @Nullable Boolean right,
      @Nullable BigDecimal credit,
      @Nullable SheetCell reply) {
    if (!cell.isBlank()) {
      options.add(
          new OfferedCell(cell, right, credit, reply == null || reply.isBlank() ? null : reply));
    }
  }

  /**
   * Shows a picture below an option, counted from 0.
   *
   * @return whether there is such an option
   */
  public boolean optionPicture(int option, SheetCell shown) {
    return option < options.size()
        && optionPictures.computeIfAbsent(option, ignored -> new ArrayList<>()).add(shown);
  }

  /** An answer that earns everything. */
  public void answer(SheetCell cell) {
    answer(cell, BigDecimal.valueOf(100));
  }

  public void answer(SheetCell cell, BigDecimal credit) {
    if (!cell.isBlank()) {
      answers.add(new CreditedCell(cell, credit));
    }
  }

  public void pair(SheetCell left, SheetCell right) {
    pairs.add(new PairedCells(left, right));
  }

  public void distractor(SheetCell cell) {
    distractors.add(cell);
  }

  public void gap(Gap gap) {
    gaps.add(gap);
  }

  public void picture(SheetCell html) {
    pictures.add(html);
  }

  public void tag(SheetCell cell) {
    if (!cell.isBlank()) {
      tags.add(cell);
    }
  }

  public void hint(SheetCell cell) {
    if (!cell.isBlank()) {
      hints.add(cell);
    }
  }

  public void category(List<String> path) {
    category.clear();
    category.addAll(path);
  }

  public void feedback(SheetCell cell) {
    if (!cell.isBlank()) {
      feedback.add(cell);
    }
  }

  public void feedback(SheetCell right, SheetCell half, SheetCell wrong, SheetCell other) {
    correct = filled(right);
    partial = filled(half);
    incorrect = filled(wrong);
    otherwise = filled(other);
  }

  /** What is said below the text of its blanks. */
  public void described(SheetCell cell) {
    blanks = filled(cell);
  }

  /** What may be handed in. */
  public void upload(int most, List<String> types) {
    files = most;
    fileTypes = List.copyOf(types);
  }

  public void title(SheetCell name) {
    title = filled(name);
  }

  public void identifier(SheetCell identifier) {
    id = filled(identifier);
  }

  public void label(String number) {
    label = number;
  }

  public void points(SheetCell cell) {
    points = filled(cell);
  }

  public void number(SheetCell reach, String counted) {
    tolerance = filled(reach);
    unit = counted;
  }

  public void open(SheetCell answer, SheetCell notes, @Nullable Integer expected) {
    model = filled(answer);
    grading = filled(notes);
    lines = expected;
  }

  public void settings(boolean minding, boolean mixing) {
    caseSensitive = minding;
    shuffle = mixing;
  }

  /** Something about it makes no sense, which has been reported. */
  public void fail() {
    failed = true;
  }

  private static @Nullable SheetCell filled(SheetCell cell) {
    return cell.isBlank() ? null : cell;
  }
}
