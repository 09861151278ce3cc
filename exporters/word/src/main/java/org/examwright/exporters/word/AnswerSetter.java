package org.examwright.exporters.word;

import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.examwright.rendering.sheet.AnswerPart;

/** Sets what stands below a stem. */
final class AnswerSetter {
  private final OpenDocument draft;
  private final BodyFlow flow;
  private final BlockSetter blocks;

  AnswerSetter(OpenDocument draft, BodyFlow flow) {
    this.draft = draft;
    this.flow = flow;
    this.blocks = new BlockSetter(draft, flow, Map.of());
  }

  void set(List<AnswerPart> parts) {
    for (int i = 0; i < parts.size(); i++) {
      set(parts.get(i), i < parts.size() - 1);
    }
  }

  private void set(AnswerPart part, boolean followed) {
    switch (part) {
      case AnswerPart.Options options -> new OptionSetter(draft, blocks).set(options);
      case AnswerPart.AnswerLines lines -> lines(lines.count());
      case AnswerPart.AnswerBlank blank -> blank(blank);
      case AnswerPart.Columns columns -> new MatchingSetter(draft, flow).set(columns);
      case AnswerPart.Sequence sequence -> sequence(sequence);
      case AnswerPart.Instruction instruction -> {
        XWPFParagraph paragraph = blocks.start(ParagraphStyle.INSTRUCTION, instruction.text());
        if (followed) {
          paragraph.setKeepNext(true);
        }
        blocks.lines().words(instruction.text(), paragraph);
      }
      case AnswerPart.Solution solution -> solution(solution);
    }
  }

  /** Lines of one paragraph: Word itself sees to it that none stands alone on a page. */
  private void lines(int count) {
    XWPFParagraph lines = blocks.start(ParagraphStyle.ANSWER_LINE, "");
    if (count <= KeptTogether.MOST_WHOLE) {
      KeptTogether.keepLines(lines);
    }
    String ruled = "\t" + "\n\t".repeat(count - 1);
    if (draft.controls().areWanted()) {
      draft.controls().text(ruled, CharacterStyle.WRITING_LINE, lines);
    } else {
      blocks.lines().words(ruled, lines, CharacterStyle.WRITING_LINE);
    }
  }

  private void blank(AnswerPart.AnswerBlank blank) {
    XWPFParagraph paragraph = blocks.start(ParagraphStyle.ANSWER_BLANK, blank.label());
    label(blank.label(), paragraph);
    blocks.lines().blank(blank.width(), paragraph);
    if (!blank.unit().isEmpty()) {
      blocks.lines().words(" " + blank.unit(), paragraph);
    }
  }

  private void sequence(AnswerPart.Sequence sequence) {
    List<AnswerPart.Step> steps = sequence.items();
    for (int i = 0; i < steps.size(); i++) {
      AnswerPart.Step step = steps.get(i);
      blocks.set(
          step.content(),
          draft.frame(ParagraphStyle.STEP_TEXT).kept(KeptTogether.joins(i, steps.size())),
          Opening.of(
              ParagraphStyle.STEP,
              paragraph -> {
                new Place(blocks.lines()).put(step.position(), paragraph);
                blocks.lines().words("\t", paragraph);
              }));
    }
  }

  private void solution(AnswerPart.Solution solution) {
    ParagraphStyle style =
        switch (solution.kind()) {
          case ANSWER -> ParagraphStyle.ANSWER;
          case EXPLANATION -> ParagraphStyle.EXPLANATION;
          case GRADER_NOTES -> ParagraphStyle.GRADER_NOTES;
          case HINT -> ParagraphStyle.HINT;
        };
    if (solution.label().isEmpty()) {
      draft.marks().beginning(PaperMarks.ANSWER, solution.content());
      blocks.set(solution.content(), draft.frame(style));
    } else {
      blocks.set(
          solution.content(),
          draft.frame(style),
          Opening.of(style, paragraph -> label(solution.label(), paragraph)));
    }
  }

  private void label(String label, XWPFParagraph paragraph) {
    blocks.lines().words(label, paragraph, CharacterStyle.LABEL);
  }
}
