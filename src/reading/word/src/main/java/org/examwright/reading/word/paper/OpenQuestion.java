package org.examwright.reading.word.paper;

import java.util.ArrayList;
import java.util.List;
import org.examwright.reading.source.Problems;
import org.examwright.reading.word.paper.PaperParts.Kind;
import org.examwright.reading.word.paper.PaperPiece.Words;

/** A question that is being read: what comes next belongs to its last part. */
final class OpenQuestion {
  private final PaperParts parts;
  private final Problems problems;
  private List<PaperBlock> open;
  private Target target = Target.STEM;

  private enum Target {
    STEM,
    CHOICE,
    PART
  }

  OpenQuestion(PaperParts parts, Problems problems) {
    this.parts = parts;
    this.problems = problems;
    this.open = parts.stem;
  }

  /** Whether it is to be answered. */
  boolean isAsked() {
    return parts.asked;
  }

  /** Adds what its style does not give a place of its own. */
  void put(PaperBlock block) {
    if (BookmarkNames.isAnswer(block.marks())) {
      begin(Kind.ANSWER, "");
    } else if (BookmarkNames.isRemark(block.marks()) && !parts.options.isEmpty()) {
      open = parts.options.getLast().remark();
    }
    open.add(block);
  }

  private void begin(Kind kind, String label) {
    PaperParts.Part part = new PaperParts.Part(kind, label);
    (kind == Kind.STEP ? parts.steps : parts.parts).add(part);
    open = part.blocks();
    target = Target.PART;
  }

  private void backToStem() {
    open = parts.stem;
    target = Target.STEM;
  }

  void columns(PaperBlock.Grid grid) {
    parts.columns.add(grid);
    backToStem();
  }

  void option(PaperBlock.Line line) {
    Leads lead = Leads.box(line.pieces());
    String letter =
        line.item()
            .filter(item -> !item.bulleted())
            .map(item -> Lettering.of(item.value()))
            .orElse(lead.lead());
    List<PaperBlock> content = new ArrayList<>();
    content.add(line.of(lead.rest()));
    parts.options.add(
        new PaperParts.Option(
            letter,
            lead.sign(),
            line.style() == PaperStyle.RIGHT_CHOICE,
            line.place(),
            content,
            new ArrayList<>()));
    open = content;
    target = Target.CHOICE;
  }

  void remark(PaperBlock.Line line) {
    if (!parts.options.isEmpty()) {
      open = parts.options.getLast().remark();
      target = Target.CHOICE;
    }
    open.add(line);
  }

  void text(PaperBlock.Line line) {
    if (target != Target.STEM) {
      if (!line.isEmpty()) {
        problems.tally(
            problems.at(line.place(), 1),
            "text behind the answer of a question is taken as part of what it asks",
            "give it the style of what it is in Word");
      }
      backToStem();
    }
    put(line);
  }

  void instruction(PaperBlock.Line line) {
    parts.instructions.add(line);
  }

  void part(Kind kind, PaperBlock.Line line) {
    List<PaperPiece> label = new ArrayList<>();
    List<PaperPiece> rest = new ArrayList<>();
    for (PaperPiece piece : line.pieces()) {
      boolean leads =
          rest.isEmpty() && piece instanceof Words words && words.is(CharacterRole.LABEL);
      (leads ? label : rest).add(piece);
    }
    boolean goesOn =
        label.isEmpty()
            && kind != Kind.STEP
            && target == Target.PART
            && !parts.parts.isEmpty()
            && parts.parts.getLast().kind() == kind;
    if (!goesOn) {
      begin(kind, PaperPiece.text(label).strip());
    }
    open.add(line.of(rest));
  }
}
