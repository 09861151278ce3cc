package org.examwright.reading.outline.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.examwright.model.text.Inline;
import org.examwright.model.text.PlainText;
import org.jsoup.nodes.Element;

/** Reads the elements that stand within a line. */
record HtmlWords(EmbeddedHtml html) {

  /** Whether it is such an element and has been read. */
  boolean read(String name, Element element, InlineFlow flow) {
    switch (name) {
      case "b", "strong" -> within(Inline.Strong::new, element, flow);
      case "i", "em", "var", "cite", "dfn" -> within(Inline.Emphasis::new, element, flow);
      case "s", "del", "strike" -> within(Inline.Strike::new, element, flow);
      case "sub" -> within(Inline.Subscript::new, element, flow);
      case "sup" -> within(Inline.Superscript::new, element, flow);
      case "u", "ins" -> {
        html.note(element, "underlined text (`<" + name + ">`) is set in italics");
        within(Inline.Emphasis::new, element, flow);
      }
      case "mark" -> {
        html.note(element, "marked text (`<mark>`) is set in bold");
        within(Inline.Strong::new, element, flow);
      }
      case "code", "kbd", "samp", "tt" -> {
        flow.openEach(element.hasClass("math") ? HtmlWords::formula : HtmlWords::code);
        html.children(element, flow);
        flow.close();
      }
      case "q" -> {
        flow.add(new Inline.Text("“"));
        html.children(element, flow);
        flow.add(new Inline.Text("”"));
      }
      case "abbr", "acronym" -> {
        if (element.hasAttr("title")) {
          html.note(element, "the long form of an abbreviation (`<" + name + ">`) is left out");
        }
        html.children(element, flow);
      }
      case "a" -> link(element, flow);
      case "br" -> flow.add(new Inline.LineBreak());
      default -> {
        return false;
      }
    }
    return true;
  }

  /** An anchor without an address is a place to go to, of which only the text is seen. */
  private void link(Element a, InlineFlow flow) {
    if (a.hasAttr("href")) {
      String target = html.attribute(a, "href").strip();
      String title = html.attribute(a, "title");
      within(content -> new Inline.Link(target, title, content), a, flow);
    } else {
      html.children(a, flow);
    }
  }

  private void within(Function<List<Inline>, Inline> around, Element element, InlineFlow flow) {
    flow.open(around);
    html.children(element, flow);
    flow.close();
  }

  /** Program text that is a formula, see {@link BlockReading}. */
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
