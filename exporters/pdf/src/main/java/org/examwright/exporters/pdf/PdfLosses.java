package org.examwright.exporters.pdf;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.examwright.model.Question;
import org.examwright.model.QuestionSet;
import org.examwright.model.Section;
import org.examwright.model.diagnostics.Diagnostic;
import org.examwright.model.diagnostics.Feature;
import org.examwright.model.diagnostics.Origin;
import org.examwright.model.text.Block;
import org.examwright.model.text.Inline;
import org.examwright.model.text.RichText;
import org.examwright.model.text.TextWalk;

/** Reports what single texts say that cannot be printed as it is. */
final class PdfLosses {
  private final QuestionSet set;
  private final Origin origin;
  private final List<Diagnostic> losses = new ArrayList<>();
  private final Set<String> characters = new LinkedHashSet<>();

  private PdfLosses(QuestionSet set, Origin origin) {
    this.set = set;
    this.origin = origin;
  }

  static List<Diagnostic> of(QuestionSet set) {
    List<Diagnostic> losses = new ArrayList<>();
    Origin first = set.questions().findFirst().orElseThrow().origin();
    PdfLosses title = new PdfLosses(set, first);
    title.characters(set.title());
    losses.addAll(title.all());
    for (Section section : set.sections()) {
      Origin place =
          section.questions().isEmpty() ? first : section.questions().getFirst().origin();
      PdfLosses head = new PdfLosses(set, place);
      section.path().forEach(head::characters);
      head.text(section.introduction());
      losses.addAll(head.all());
      for (Question question : section.questions()) {
        PdfLosses own = new PdfLosses(set, question.origin());
        question.texts().forEach(own::text);
        PrintedStrings.of(question).forEach(own::characters);
        losses.addAll(own.all());
      }
    }
    return losses;
  }

  private List<Diagnostic> all() {
    if (!characters.isEmpty()) {
      losses.add(
          Diagnostic.loss(
              origin,
              Feature.CHARACTERS,
              "no font has the characters "
                  + String.join(", ", characters)
                  + "; their codes are printed instead",
              "show them in a picture"));
    }
    return losses;
  }

  private void text(RichText text) {
    new TextWalk(this::block, this::inline).visit(text);
  }

  private void block(Block block) {
    switch (block) {
      case Block.CodeBlock code -> characters(code.code());
      case Block.DisplayFormula formula -> formula(formula.tex(), true);
      case Block.Paragraph ignored -> {}
      case Block.Heading ignored -> {}
      case Block.BulletList ignored -> {}
      case Block.OrderedList ignored -> {}
      case Block.Quote ignored -> {}
      case Block.Table ignored -> {}
      case Block.Rule ignored -> {}
    }
  }

  private void inline(Inline inline) {
    switch (inline) {
      case Inline.Text text -> characters(text.value());
      case Inline.Code code -> characters(code.code());
      case Inline.Formula formula -> formula(formula.tex(), false);
      case Inline.Image image -> image(image);
      case Inline.Link link -> link(link);
      case Inline.Strong ignored -> {}
      case Inline.Emphasis ignored -> {}
      case Inline.Strike ignored -> {}
      case Inline.Subscript ignored -> {}
      case Inline.Superscript ignored -> {}
      case Inline.LineBreak ignored -> {}
      case Inline.GapMark ignored -> {}
    }
  }

  private void characters(String text) {
    characters.addAll(PrintedCharacters.missing(text));
  }

  private void formula(String tex, boolean display) {
    if (FormulaDrawing.of(tex, display, Tone.BODY).isEmpty()) {
      losses.add(
          Diagnostic.loss(
              origin,
              Feature.FORMULA,
              "the formula `" + tex + "` is not understood and printed as it is written",
              "use commands of LaTeX's mathematics"));
    }
  }

  private void image(Inline.Image image) {
    if (!image.isRemote() && set.asset(image.source()).flatMap(PictureLayout::read).isEmpty()) {
      losses.add(
          Diagnostic.loss(
              origin,
              Feature.IMAGE,
              "the picture `" + image.source() + "` cannot be read; its description is printed",
              "save it anew as PNG or JPEG"));
    }
  }

  private void link(Inline.Link link) {
    if (PdfLinkTarget.address(link.target()).isEmpty()) {
      losses.add(
          Diagnostic.loss(
              origin,
              Feature.LINK,
              "the link to `" + link.target() + "` leads nowhere from paper; its words are printed",
              "give a whole address such as `https://example.org/`"));
    }
  }
}
