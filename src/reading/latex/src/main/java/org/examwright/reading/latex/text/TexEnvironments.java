package org.examwright.reading.latex.text;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.examwright.model.diagnostics.Origin;
import org.examwright.model.text.Block;
import org.examwright.model.text.Inline;
import org.examwright.model.text.RichText;
import org.examwright.reading.latex.syntax.TexNode;
import org.examwright.reading.source.rich.InlineFlow;

/** Reads what stands between {@code \begin} and {@code \end}. */
record TexEnvironments(TexTexts texts) {
  /** Environments that only arrange the page, and the arguments that they take. */
  private static final Map<String, String> PLAIN =
      Map.ofEntries(
          Map.entry("center", ""),
          Map.entry("centering", ""),
          Map.entry("flushleft", ""),
          Map.entry("flushright", ""),
          Map.entry("raggedright", ""),
          Map.entry("minipage", "ooom"),
          Map.entry("multicols", "mo"),
          Map.entry("multicols*", "mo"),
          Map.entry("columns", "o"),
          Map.entry("column", "om"),
          Map.entry("figure", "o"),
          Map.entry("figure*", "o"),
          Map.entry("table", "o"),
          Map.entry("table*", "o"),
          Map.entry("wrapfigure", "omom"),
          Map.entry("wraptable", "omom"),
          Map.entry("subfigure", "om"),
          Map.entry("samepage", ""),
          Map.entry("spacing", "m"),
          Map.entry("singlespace", ""),
          Map.entry("doublespace", ""),
          Map.entry("onehalfspace", ""),
          Map.entry("small", ""),
          Map.entry("footnotesize", ""),
          Map.entry("large", ""),
          Map.entry("tcolorbox", "o"),
          Map.entry("mdframed", "o"),
          Map.entry("framed", ""),
          Map.entry("shaded", ""),
          Map.entry("adjustbox", "m"),
          Map.entry("otherlanguage", "m"),
          Map.entry("EnvFullwidth", ""),
          Map.entry("EnvUplevel", ""),
          Map.entry("fullwidth", ""),
          Map.entry("subequations", ""),
          Map.entry("landscape", ""),
          Map.entry("adjustwidth", "mm"),
          Map.entry("coverpages", ""),
          Map.entry("document", ""),
          Map.entry("frame", "oo"),
          Map.entry("titlepage", ""));

  private static final Set<String> DRAWN =
      Set.of(
          "tikzpicture",
          "circuitikz",
          "picture",
          "pspicture",
          "asy",
          "axis",
          "forest",
          "tikzcd",
          "pgfpicture",
          "xy",
          "mfpic",
          "chemfigure",
          "scope",
          "karnaugh-map",
          "karnaugh",
          "bytefield",
          "sequencediagram",
          "qtree",
          "dependency",
          "music",
          "mpost",
          "tikz",
          "prooftree",
          "psmatrix");

  private static final Set<String> QUOTES = Set.of("quote", "quotation", "verse", "displayquote");

  void read(TexNode.Environment environment, InlineFlow flow) {
    String name = environment.name();
    TexCursor cursor = new TexCursor(environment.content(), texts::take);
    if (DRAWN.contains(name)) {
      texts.takeAll(environment.content());
      flow.endParagraph();
      flow.add(drawn(name, environment.origin(), texts));
      flow.endParagraph();
    } else if (PLAIN.containsKey(name)) {
      plain(environment, cursor, flow);
    } else if (QUOTES.contains(name)) {
      List<Block> quoted = texts.blocks(environment.content(), flow);
      if (!quoted.isEmpty()) {
        flow.block(new Block.Quote(new RichText(quoted)));
      }
    } else if (TexLists.isList(name)) {
      new TexLists(texts).read(environment, cursor, flow);
    } else if (TexTable.isTable(name)) {
      new TexTable(texts).read(environment, cursor, flow);
    } else {
      unknown(environment, flow);
    }
  }

  private void plain(TexNode.Environment environment, TexCursor cursor, InlineFlow flow) {
    skipArguments(environment, cursor);
    List<TexNode> content = cursor.rest();
    boolean figure = environment.name().contains("figure");
    if (figure) {
      texts.pictures.caption(TexCaption.of(content, texts));
    }
    flow.endParagraph();
    texts.into(content, flow);
    flow.endParagraph();
    if (figure) {
      texts.pictures.caption(null);
    }
  }

  static void skipArguments(TexNode.Environment environment, TexCursor cursor) {
    for (char kind : PLAIN.getOrDefault(environment.name(), "").toCharArray()) {
      if (kind == 'o') {
        cursor.option();
      } else {
        cursor.word();
      }
    }
  }

  /** What stands in it is read, as if it only arranged the page. */
  private void unknown(TexNode.Environment environment, InlineFlow flow) {
    texts.problems.tally(
        environment.origin(),
        "the environment `" + environment.name() + "` is not known: what stands in it is kept",
        "look whether it is what you mean");
    flow.endParagraph();
    texts.into(environment.content(), flow);
    flow.endParagraph();
  }

  static Inline drawn(String name, Origin origin, TexTexts texts) {
    texts.problems.warning(
        origin,
        "a picture that LaTeX draws (`"
            + name
            + "`) cannot be shown: `["
            + name
            + "]` stands for it",
        "save it as a PNG or SVG file and show that with `\\includegraphics`");
    return new Inline.Text("[" + name + "]");
  }
}
