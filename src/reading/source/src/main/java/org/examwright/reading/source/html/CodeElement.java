package org.examwright.reading.source.html;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.examwright.model.text.Inline;
import org.examwright.model.text.PlainText;
import org.examwright.reading.source.rich.InlineFlow;
import org.examwright.reading.source.rich.InlineTidying;
import org.jsoup.nodes.Element;

/** Reads program text within a line, which is a formula if it says so. */
record CodeElement(ElementReading html) {
  static final String FORMULA = "math";

  private static final Pattern KEPT_SPACE = Pattern.compile("white-space:\\s*(?:pre|break-spaces)");

  void read(Element code, InlineFlow flow) {
    flow.openEach(code.hasClass(FORMULA) ? CodeElement::formula : CodeElement::code);
    html.children(code, flow);
    flow.close();
  }

  /** Whether words within an element are program text of which every space counts. */
  static boolean isExact(Element element) {
    boolean kept = false;
    for (Element at = element; at != null; at = at.parent()) {
      kept |= at.hasAttr("style") && KEPT_SPACE.matcher(at.attr("style")).find();
      if (Elements.meaning(at.normalName()) == Meaning.CODE) {
        return kept;
      }
    }
    return false;
  }

  private static List<Inline> formula(List<Inline> content) {
    String tex = PlainText.of(content);
    return tex.isEmpty() ? List.of() : List.of(new Inline.Formula(tex));
  }

  /** The words of program text are code; what else is in it stays what it is. */
  private static List<Inline> code(List<Inline> content) {
    List<Inline> out = new ArrayList<>();
    for (Inline inline : InlineTidying.join(content)) {
      out.add(
          switch (inline) {
            case Inline.Text text ->
                text.value().isBlank() && content.size() > 1 ? text : new Inline.Code(text.value());
            case Inline.Strong strong -> new Inline.Strong(code(strong.content()));
            case Inline.Emphasis emphasis -> new Inline.Emphasis(code(emphasis.content()));
            case Inline.Strike strike -> new Inline.Strike(code(strike.content()));
            case Inline.Subscript sub -> new Inline.Subscript(code(sub.content()));
            case Inline.Superscript sup -> new Inline.Superscript(code(sup.content()));
            case Inline.Link link ->
                new Inline.Link(link.target(), link.title(), code(link.content()));
            case Inline.Code same -> same;
            case Inline.Formula same -> same;
            case Inline.Image same -> same;
            case Inline.LineBreak same -> same;
            case Inline.GapMark same -> same;
          });
    }
    return out;
  }
}
