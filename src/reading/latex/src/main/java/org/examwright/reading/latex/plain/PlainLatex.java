package org.examwright.reading.latex.plain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.commonmark.node.Document;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.examwright.model.Asset;
import org.examwright.model.QuestionSet;
import org.examwright.model.exchange.PictureFinder;
import org.examwright.model.exchange.Reader;
import org.examwright.model.exchange.Source;
import org.examwright.reading.latex.item.TexHead;
import org.examwright.reading.latex.syntax.TexNode;
import org.examwright.reading.latex.syntax.TexTree;
import org.examwright.reading.latex.text.TexTexts;
import org.examwright.reading.outline.Outline;
import org.examwright.reading.outline.account.LineRole;
import org.examwright.reading.outline.account.StructureLines;
import org.examwright.reading.outline.dialect.Dialects;
import org.examwright.reading.outline.doubt.SetDoubts;
import org.examwright.reading.outline.set.SecondLook;
import org.examwright.reading.outline.set.SetHead;
import org.examwright.reading.outline.set.SetReading;
import org.examwright.reading.outline.text.Footnotes;
import org.examwright.reading.outline.tree.Line;
import org.examwright.reading.outline.tree.NodeText;
import org.examwright.reading.outline.words.TextLanguage;
import org.examwright.reading.source.Lines;
import org.examwright.reading.source.Problems;

/** Reads LaTeX that is written for no class of exams, as the page that it makes is understood. */
public final class PlainLatex {
  private static final String HOW_TO_ASK =
      "write each as an `\\item` of an `enumerate`, or use the class exam";

  private PlainLatex() {}

  /**
   * Reads a document.
   *
   * @param text of the file
   * @param endings of such files
   */
  public static Reader.Result read(
      String text,
      Source source,
      List<String> endings,
      List<TexNode> document,
      TexTree tree,
      TexTexts texts,
      TexHead head,
      Problems problems) {
    Lines lines = new Lines(text);
    List<Node> blocks =
        understood(new PlainTree(texts, lines, source.name(), problems).of(document, 0));
    String title = head.title(texts);
    Outline outline =
        Outline.of(blocks, null, !title.isEmpty(), SetReading.shape(source.shape(), problems));
    SecondLook second = new SecondLook(shown(lines, blocks), 0, outline, problems);
    SetHead none = SetHead.none(TextLanguage.of(lines));
    SetHead known =
        new SetHead(
            title.isEmpty() ? null : title,
            head.language(),
            List.of(),
            null,
            none.sitting(),
            head.block(texts),
            none.defaults());
    QuestionSet set =
        new SetReading(
                withPictures(source, texts.assets()),
                endings,
                known,
                lines,
                Footnotes.takenFrom(new Document(), problems),
                PlainLatex::paragraph,
                HOW_TO_ASK,
                problems,
                second)
            .read(outline)
            .orElse(null);
    if (set != null) {
      texts.account().reportRest(tree, problems);
    }
    takeStructure(blocks, second, lines.size());
    return SetDoubts.added(
        second.result(set, new StructureLines(new Document()), source.acceptsDoubts()), source);
  }

  /** The blocks as the tree of a file in Markdown would have them. */
  private static List<Node> understood(List<Node> blocks) {
    Document document = new Document();
    StringBuilder text = new StringBuilder();
    for (Node block : blocks) {
      document.appendChild(block);
      if (block instanceof Paragraph) {
        Line.of(block).forEach(line -> text.append(line.text()).append('\n'));
      }
      text.append('\n');
    }
    Dialects.understand(document, text.toString());
    List<Node> all = NodeText.children(document);
    all.forEach(Node::unlink);
    return all;
  }

  /** The lines as the page shows them, where text was made of them. */
  private static List<String> shown(List<String> lines, List<Node> blocks) {
    List<String> shown = new ArrayList<>(lines);
    boolean[] done = new boolean[lines.size()];
    blocks.forEach(block -> show(block, shown, done));
    return shown;
  }

  private static void show(Node node, List<String> shown, boolean[] done) {
    if (node instanceof Paragraph) {
      for (Line line : Line.of(node)) {
        int at = line.place().isEmpty() ? -1 : line.place().getFirst().getLineIndex();
        if (at >= 0 && at < done.length) {
          shown.set(at, done[at] ? shown.get(at) + " " + line.text() : line.text());
          done[at] = true;
        }
      }
      return;
    }
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      show(child, shown, done);
    }
  }

  /** Lines from which no text was made hold commands that only set it. */
  private static void takeStructure(List<Node> blocks, SecondLook second, int size) {
    boolean[] text = new boolean[size];
    blocks.forEach(block -> mark(block, text));
    for (int line = 0; line < size; line++) {
      if (!text[line]) {
        second.account().takeLines(LineRole.SPACER, line, line);
      }
    }
  }

  private static void mark(Node node, boolean[] text) {
    if (!(node instanceof ListBlock) && !(node instanceof ListItem)) {
      for (SourceSpan span : node.getSourceSpans()) {
        text[Math.min(span.getLineIndex(), text.length - 1)] = true;
      }
    }
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      mark(child, text);
    }
  }

  /** Pictures have been found already, by names without endings and in other folders. */
  private static Source withPictures(Source source, List<Asset> assets) {
    Map<String, byte[]> found = new HashMap<>();
    assets.forEach(asset -> found.put(asset.name(), asset.content()));
    PictureFinder finder =
        name -> {
          byte[] content = found.get(name);
          return content == null ? source.pictures().find(name) : new PictureFinder.Found(content);
        };
    return new Source(
        source.name(), source.content(), finder, source.shape(), source.acceptsDoubts());
  }

  private static Node paragraph(String text) {
    Document document = new Document();
    Paragraph paragraph = new Paragraph();
    paragraph.appendChild(new Text(text));
    document.appendChild(paragraph);
    return document;
  }
}
