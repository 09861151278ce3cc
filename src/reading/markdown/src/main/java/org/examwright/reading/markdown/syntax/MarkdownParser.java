package org.examwright.reading.markdown.syntax;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.footnotes.internal.FootnoteBlockParser;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.examwright.model.diagnostics.InvalidQuestionException;
import org.examwright.reading.source.SeenSigns;

/** Parses Markdown as GitHub does, and what we add to it. */
public final class MarkdownParser {
  private static final int DEEPEST_BLOCKS = 100;
  private static final int DEEPEST_INLINES = 100;
  private static final int MOST_CELLS = 200_000;

  private static final List<String> BOXES = List.of("[ ]", "[x]", "[X]", "( )", "(x)", "(X)");

  private MarkdownParser() {}

  /**
   * A parser that has those parts alone of which there are signs in a text: each of them is asked
   * at every line, at every paragraph or goes through the whole tree.
   */
  private static Parser parserFor(String text, SeenSigns seen) {
    boolean scripts = seen.has('~') || seen.has('^');
    boolean html = seen.has('<');
    Parser.Builder builder =
        Parser.builder()
            .inlineParserFactory(FreshInlineParser::new)
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .maxOpenBlockParsers(DEEPEST_BLOCKS)
            .maxInlineNesting(DEEPEST_INLINES);
    if (scripts) {
      // Before the extensions' own, which want the text around the marks in one piece.
      builder.postProcessor(new Scripts());
    }
    builder.extensions(extensionsFor(seen));
    if (seen.has('[', '^')) {
      // The extension's own processor of links calls what commonmark 0.32 no longer has.
      builder
          .customBlockParserFactory(new FootnoteBlockParser.Factory())
          .linkProcessor(new CitationProcessor());
    }
    if (seen.has('$', '$') || seen.has('\\', '[')) {
      builder.customBlockParserFactory(new DisplayFormulaParser.Factory());
    }
    if (html) {
      builder
          .customBlockParserFactory(new PlainTextParser.Factory())
          .customBlockParserFactory(new DetailsParser.Factory())
          .customBlockParserFactory(new SummaryParser.Factory());
    }
    if (html || seen.has('&')) {
      builder.customBlockParserFactory(new LoneTagParser.Factory());
    }
    if (seen.has('#', '#')) {
      builder.customBlockParserFactory(new TightHeadingParser.Factory());
    }
    if ((seen.has('\n', ' ') && text.contains("\n    ")) || seen.has('\n', '\t')) {
      BitSet options = IndentedChoices.in(text);
      if (!options.isEmpty()) {
        builder.customBlockParserFactory(new IndentedChoiceParser.Factory(options));
      }
    }
    if (seen.has('{')) {
      builder.customInlineContentParserFactory(new AttributesParser());
    }
    if (seen.has(']', ']')) {
      builder.linkProcessor(new BlankProcessor());
    }
    if (seen.has('$') || seen.has('\\')) {
      builder.customInlineContentParserFactory(FormulaParser.factory());
    }
    if (scripts) {
      builder.customInlineContentParserFactory(new ScriptMarkParser());
    }
    if (seen.has(':') && text.indexOf(':') != text.lastIndexOf(':')) {
      builder.customInlineContentParserFactory(new EmojiParser());
    }
    if (seen.has('_')) {
      builder.customInlineContentParserFactory(new BlankLineParser(seen.has('*', '_')));
    }
    return builder.build();
  }

  /** The extensions of GitHub; entities and escapes may hide their signs. */
  private static List<Extension> extensionsFor(SeenSigns seen) {
    boolean hidden = seen.has('&') || seen.has('\\');
    List<Extension> extensions = new ArrayList<>();
    if (seen.has('|')) {
      extensions.add(TablesExtension.builder().maxCells(MOST_CELLS).build());
    }
    if (seen.has('~', '~')) {
      extensions.add(StrikethroughExtension.builder().requireTwoTildes(true).build());
    }
    if (hidden || Stream.of("[ ", "[x", "[X", "[\t").anyMatch(seen::mayHave)) {
      extensions.add(TaskListItemsExtension.create());
    }
    if (hidden || Stream.of(":/", "@", "ww", "wW", "Ww", "WW").anyMatch(seen::mayHave)) {
      extensions.add(AutolinkExtension.create());
    }
    return extensions;
  }

  /** Mends a tree, where its text has what there would be to mend: each goes through all of it. */
  private static void mend(Node document, String markdown, SeenSigns seen) {
    if (seen.has('<') || (seen.has('=', 'h') && markdown.contains("=html"))) {
      new RawHtml().process(document);
      new PairedTags().process(document);
      new UnclosedDetails().process(document);
      new HtmlEmphasis().process(document);
    }
    if (BOXES.stream().anyMatch(box -> seen.mayHave(box) && markdown.contains(box))) {
      new BoxedLines().process(document);
      new BoxedParagraphs().process(document);
    }
    if (seen.has(']', ']')) {
      new BlankProcessor().process(document);
    }
    if (seen.has('[', '!')) {
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
      SeenSigns seen = SeenSigns.in(markdown);
      Node document = parserFor(markdown, seen).parse(markdown);
      mend(document, markdown, seen);
      if (seen.has('\t')) {
        FenceTabs.close(document, markdown);
      }
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
