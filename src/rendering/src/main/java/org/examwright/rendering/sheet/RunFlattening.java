package org.examwright.rendering.sheet;

import java.util.List;
import java.util.Map;
import org.examwright.model.text.Inline;
import org.examwright.rendering.link.LinkAddress;

/** Turns nested inlines into runs that each carry their whole style. */
record RunFlattening(List<Run> runs, Map<String, Blank> blanks) {
  private static final Blank UNKNOWN = new Blank(3, List.of(), List.of());

  void inlines(List<? extends Inline> inlines, Run.Style style) {
    for (Inline inline : inlines) {
      inline(inline, style);
    }
  }

  private void inline(Inline inline, Run.Style style) {
    switch (inline) {
      case Inline.Text text -> words(text.value().replace('\n', ' '), style);
      case Inline.Strong strong -> inlines(strong.content(), style.asBold());
      case Inline.Emphasis emphasis -> inlines(emphasis.content(), style.asItalic());
      case Inline.Strike strike -> inlines(strike.content(), style.asStrike());
      case Inline.Subscript sub -> inlines(sub.content(), style.at(Run.Position.BELOW));
      case Inline.Superscript sup -> inlines(sup.content(), style.at(Run.Position.ABOVE));
      case Inline.Code code -> words(code.code(), style.asCode());
      case Inline.Formula formula -> runs.add(new Run.Formula(formula.tex(), style));
      case Inline.Image image -> runs.add(new Run.Picture(image));
      case Inline.Link link ->
          inlines(
              link.content(),
              style.leadingTo(LinkAddress.of(link.target()).map(LinkAddress::uri).orElse("")));
      case Inline.LineBreak ignored -> runs.add(new Run.Break());
      case Inline.GapMark mark ->
          runs.add(new Run.Gap(blanks.getOrDefault(mark.gap(), UNKNOWN), style));
    }
  }

  private void words(String text, Run.Style style) {
    if (!text.isEmpty()) {
      runs.add(new Run.Words(text, style));
    }
  }
}
