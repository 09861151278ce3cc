package org.examwright.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.examwright.model.text.Block;
import org.examwright.model.text.RichText;

/** Shows rich text in lines, so that no two different texts look alike. */
final class TextLines {
  private final List<String> lines = new ArrayList<>();

  /** The lines of this outline, each with its line end. */
  String text() {
    return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
  }

  void add(int indent, String line) {
    lines.add(" ".repeat(indent) + line);
  }

  /** A text behind a word: on the same line if it is one paragraph, below it if it is more. */
  void field(int indent, String word, RichText text) {
    if (text.blocks().size() == 1
        && text.blocks().getFirst() instanceof Block.Paragraph paragraph
        && !paragraph.content().isEmpty()) {
      add(indent, word + " " + InlineText.of(paragraph.content()));
    } else {
      add(indent, word);
      blocks(indent + 2, text);
    }
  }

  /** As {@link #field}, if there is any text at all. */
  void fieldUnlessEmpty(int indent, String word, RichText text) {
    if (!text.isEmpty()) {
      field(indent, word, text);
    }
  }

  private void blocks(int indent, RichText text) {
    text.blocks().forEach(block -> block(indent, block));
  }

  private void block(int indent, Block block) {
    switch (block) {
      case Block.Paragraph paragraph ->
          add(indent, paragraph.content().isEmpty() ? "<p>" : InlineText.of(paragraph.content()));
      case Block.Heading heading ->
          add(indent, ("<h" + heading.level() + "> " + InlineText.of(heading.content())).strip());
      case Block.CodeBlock code -> code(indent, code);
      case Block.BulletList list -> {
        add(indent, list.tight() ? "<ul>" : "<ul loose>");
        list.items().forEach(item -> field(indent, "-", item));
      }
      case Block.OrderedList list -> {
        add(indent, "<ol " + list.start() + (list.tight() ? ">" : " loose>"));
        list.items().forEach(item -> field(indent, "-", item));
      }
      case Block.Quote quote -> field(indent, "<quote>", quote.content());
      case Block.Table table -> table(indent, table);
      case Block.DisplayFormula formula ->
          add(indent, "<formula> " + InlineText.visibleEnds(InlineText.visible(formula.tex(), "")));
      case Block.Rule ignored -> add(indent, "<rule>");
    }
  }

  private void code(int indent, Block.CodeBlock code) {
    String language = InlineText.visible(code.language(), ">");
    add(indent, language.isEmpty() ? "<code>" : "<code " + language + ">");
    for (String line : code.code().split("\n", -1)) {
      String visible = InlineText.visible(line, "");
      String ended =
          visible.endsWith(" ") ? visible.substring(0, visible.length() - 1) + "‹20›" : visible;
      add(indent, "|" + (ended.isEmpty() ? "" : " " + ended));
    }
  }

  private void table(int indent, Block.Table table) {
    String alignments =
        table.alignments().stream()
            .map(
                alignment ->
                    switch (alignment) {
                      case NONE -> "-";
                      case LEFT -> "left";
                      case CENTER -> "center";
                      case RIGHT -> "right";
                    })
            .collect(Collectors.joining(" "));
    add(indent, "<table " + alignments + ">");
    if (!table.header().cells().isEmpty()) {
      add(indent, "= " + row(table.header()));
    }
    table.rows().forEach(row -> add(indent, "| " + row(row)));
  }

  private static String row(Block.Row row) {
    return row.cells().stream()
        .map(cell -> InlineText.of(cell.content()).replace("|", "‹7C›"))
        .map(cell -> cell.isEmpty() ? "<>" : cell)
        .collect(Collectors.joining(" | "));
  }
}
