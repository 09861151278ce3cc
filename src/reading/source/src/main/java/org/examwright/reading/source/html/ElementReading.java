package org.examwright.reading.source.html;

import java.util.List;
import java.util.function.Function;
import org.examwright.model.text.Block;
import org.examwright.model.text.Inline;
import org.examwright.model.text.RichText;
import org.examwright.reading.source.pictures.ShownPictures;
import org.examwright.reading.source.pictures.WrittenPicture;
import org.examwright.reading.source.rich.InlineFlow;
import org.examwright.reading.source.rich.OneLine;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Turns elements into what the model has for them. What it has nothing for is left out with a note,
 * its words and pictures are kept.
 */
record ElementReading(
    HtmlTree tree, ForeignPieces foreign, MarkedWords words, ShownPictures pictures, Notes notes) {

  void children(Element parent, InlineFlow flow) {
    for (Node child : parent.childNodes()) {
      child(child, parent, flow);
    }
  }

  void child(Node child, Element parent, InlineFlow flow) {
    if (child instanceof TextNode text) {
      words.read(
          text.getWholeText(),
          CodeElement.isExact(parent),
          plain -> notes.allowed(plain, parent),
          flow);
    } else if (child instanceof Element element) {
      int index = tree.foreign(element);
      if (index >= 0) {
        foreign.read(index, flow);
      } else {
        element(element, flow);
      }
    }
  }

  /** A text of its own: an item, a quote. */
  List<Block> blocks(Element element, InlineFlow around) {
    InlineFlow flow = around.inside();
    children(element, flow);
    return withoutSpacers(flow);
  }

  /** What is no HTML means its spaces. */
  List<Block> withoutSpacers(InlineFlow flow) {
    return tree.isHtmlAlone() ? Spacers.without(flow.blocks()) : flow.blocks();
  }

  /** All of an element in one line. */
  List<Inline> line(Element element, String where, InlineFlow around) {
    List<Block> blocks = blocks(element, around);
    if (OneLine.changes(blocks)) {
      notes.note(element, "lists, code and other blocks " + where);
    }
    return OneLine.of(blocks);
  }

  private void element(Element element, InlineFlow flow) {
    switch (Elements.meaning(HtmlTree.name(element))) {
      case STRONG -> within(element, Inline.Strong::new, flow);
      case EMPHASIS -> within(element, Inline.Emphasis::new, flow);
      case STRIKE -> within(element, Inline.Strike::new, flow);
      case SUBSCRIPT -> within(element, Inline.Subscript::new, flow);
      case SUPERSCRIPT -> within(element, Inline.Superscript::new, flow);
      case UNDERLINED -> {
        notes.note(element, "underlined text (" + Notes.tag(element) + ") is set in italics");
        within(element, Inline.Emphasis::new, flow);
      }
      case MARKED -> {
        notes.note(element, "marked text (" + Notes.tag(element) + ") is set in bold");
        within(element, Inline.Strong::new, flow);
      }
      case CODE -> new CodeElement(this).read(element, flow);
      case QUOTED -> {
        flow.add(new Inline.Text("“"));
        children(element, flow);
        flow.add(new Inline.Text("”"));
      }
      case LINK -> new LinkElement(this).read(element, flow);
      case LINE_BREAK -> flow.add(new Inline.LineBreak());
      case PICTURE -> flow.add(FormulaImage.read(element, notes).orElseGet(() -> picture(element)));
      case FORMULA -> {
        if (!new MathElement(this).read(element, flow)) {
          plain(element, flow);
        }
      }
      case MEDIA -> new LinkElement(this).media(element, flow);
      case ABBREVIATION, LOOK, WORDS, FIELD, UNKNOWN, BLOCK -> plain(element, flow);
      case HEADING -> heading(element, flow);
      case TERM -> {
        flow.endParagraph();
        within(element, Inline.Strong::new, flow);
        flow.endParagraph();
      }
      case CODE_BLOCK -> flow.block(new CodeBlockElement(this).read(element));
      case QUOTE -> {
        List<Block> quoted = blocks(element, flow);
        if (!quoted.isEmpty()) {
          flow.block(new Block.Quote(new RichText(quoted)));
        }
      }
      case BULLETS -> new ListElement(this).bullets(element, flow);
      case NUMBERS -> new ListElement(this).numbered(element, flow);
      case TABLE -> new TableElement(this).read(element, flow);
      case RULE -> flow.block(new Block.Rule());
      case NOTHING -> children(element, flow);
      case HIDDEN -> {
        notes.note(
            element, "the HTML " + Notes.tag(element) + " is left out, with all that is in it");
        foreign.leaveOut(element);
      }
    }
  }

  private void plain(Element element, InlineFlow flow) {
    boolean apart =
        Elements.meaning(HtmlTree.name(element)) == Meaning.BLOCK || element.tag().isBlock();
    PlainElement.note(element, notes);
    if (apart) {
      flow.endParagraph();
    }
    children(element, flow);
    if (apart) {
      flow.endParagraph();
    }
  }

  private void heading(Element element, InlineFlow flow) {
    List<Inline> line = line(element, "within a line are set in it", flow);
    if (!line.isEmpty()) {
      flow.block(new Block.Heading(element.normalName().charAt(1) - '0', line));
    }
  }

  void within(Element element, Function<List<Inline>, Inline> around, InlineFlow flow) {
    flow.open(around);
    children(element, flow);
    flow.close();
  }

  private Inline picture(Element img) {
    return pictures.show(
        new WrittenPicture(
            notes.attribute(img, "src"),
            notes.attribute(img, "alt"),
            notes.attribute(img, "title"),
            img.hasAttr("width") ? notes.attribute(img, "width") : null,
            img.hasAttr("height") ? notes.attribute(img, "height") : null),
        notes.origin(img));
  }
}
