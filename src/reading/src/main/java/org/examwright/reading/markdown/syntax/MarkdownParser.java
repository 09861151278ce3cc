package org.examwright.reading.markdown.syntax;

import java.util.List;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Parses Markdown as GitHub does, and what we add to it. */
public final class MarkdownParser {
  private static final int DEEPEST_BLOCKS = 100;
  private static final int DEEPEST_INLINES = 100;

  private static final BlankProcessor BLANKS = new BlankProcessor();

  private static final Parser PARSER =
      Parser.builder()
          .extensions(
              List.of(
                  TablesExtension.create(),
                  StrikethroughExtension.create(),
                  TaskListItemsExtension.create()))
          .customBlockParserFactory(new DetailsParser.Factory())
          .customBlockParserFactory(new SummaryParser.Factory())
          .customBlockParserFactory(new LoneTagParser.Factory())
          .postProcessor(new UnclosedDetails())
          .postProcessor(new HtmlEmphasis())
          .customInlineContentParserFactory(new AttributesParser())
          .linkProcessor(BLANKS)
          .postProcessor(BLANKS)
          .customInlineContentParserFactory(FormulaParser.factory())
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .maxOpenBlockParsers(DEEPEST_BLOCKS)
          .maxInlineNesting(DEEPEST_INLINES)
          .build();

  private MarkdownParser() {}

  public static Node parse(String markdown) {
    return PARSER.parse(markdown);
  }
}
