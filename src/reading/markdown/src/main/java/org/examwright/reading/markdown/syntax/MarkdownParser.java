package org.examwright.reading.markdown.syntax;

import java.util.List;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.footnotes.internal.FootnoteBlockParser;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.examwright.model.diagnostics.InvalidQuestionException;

/** Parses Markdown as GitHub does, and what we add to it. */
public final class MarkdownParser {
  private static final int DEEPEST_BLOCKS = 100;
  private static final int DEEPEST_INLINES = 100;
  private static final int MOST_CELLS = 200_000;

  private static final List<String> BOXES = List.of("[ ]", "[x]", "[X]", "( )", "(x)", "(X)");
  private static final BlankProcessor BLANKS = new BlankProcessor();

  private static final Parser PARSER =
      Parser.builder()
          // Before the extensions' own, which want the text around the marks in one piece.
          .postProcessor(new Scripts())
          .extensions(
              List.of(
                  TablesExtension.builder().maxCells(MOST_CELLS).build(),
                  StrikethroughExtension.builder().requireTwoTildes(true).build(),
                  TaskListItemsExtension.create(),
                  AutolinkExtension.create()))
          // The extension's own processor of links calls what commonmark 0.32 no longer has.
          .customBlockParserFactory(new FootnoteBlockParser.Factory())
          .linkProcessor(new CitationProcessor())
          .customBlockParserFactory(new DisplayFormulaParser.Factory())
          .customBlockParserFactory(new PlainTextParser.Factory())
          .customBlockParserFactory(new DetailsParser.Factory())
          .customBlockParserFactory(new SummaryParser.Factory())
          .customBlockParserFactory(new LoneTagParser.Factory())
          .customBlockParserFactory(new TightHeadingParser.Factory())
          .customInlineContentParserFactory(new AttributesParser())
          .linkProcessor(BLANKS)
          .customInlineContentParserFactory(FormulaParser.factory())
          .customInlineContentParserFactory(new ScriptMarkParser())
          .customInlineContentParserFactory(new EmojiParser())
          .customInlineContentParserFactory(new BlankLineParser())
          .inlineParserFactory(FreshInlineParser::new)
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .maxOpenBlockParsers(DEEPEST_BLOCKS)
          .maxInlineNesting(DEEPEST_INLINES)
          .build();

  private MarkdownParser() {}

  /** Mends a tree, where its text has what there would be to mend: each goes through all of it. */
  private static void mend(Node document, String markdown) {
    if (markdown.indexOf('<') >= 0 || markdown.contains("=html")) {
      new RawHtml().process(document);
      new PairedTags().process(document);
      new UnclosedDetails().process(document);
      new HtmlEmphasis().process(document);
    }
    if (BOXES.stream().anyMatch(markdown::contains)) {
      new BoxedLines().process(document);
      new BoxedParagraphs().process(document);
    }
    if (markdown.contains("]]")) {
      BLANKS.process(document);
    }
    if (markdown.contains("[!")) {
      new Alerts().process(document);
    }
  }

  /**
   * The document that a text is.
   *
   * @throws InvalidQuestionException if a table of it is too large
   */
  public static Node parse(String markdown) {
    try {
      Node document = PARSER.parse(markdown);
      mend(document, markdown);
      FenceTabs.close(document, markdown);
      return document;
    } catch (IllegalArgumentException e) { // the extension for tables has no other way to say it
      if (String.valueOf(e.getMessage()).contains("maxCells")) {
        throw new InvalidQuestionException(
            "a table has more than " + MOST_CELLS + " cells", "divide it into several");
      }
      throw e;
    }
  }
}
