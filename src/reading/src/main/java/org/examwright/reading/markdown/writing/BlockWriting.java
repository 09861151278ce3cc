package org.examwright.reading.markdown.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.examwright.model.text.Block;
import org.examwright.model.text.Inline;
import org.examwright.model.text.RichText;
import org.examwright.reading.markdown.writing.InlineWriting.Place;

/**
 * Writes blocks as lines.
 *
 * @param blanks the written blanks by their ids
 */
record BlockWriting(InlineWriting.Blanks blanks) {
  private static final Pattern MARK = Pattern.compile("^(?:\\[[xX ]\\]|\\[!)");
  private static final String NOTHING = "<wbr>";

  /** The blocks with an empty line between them, without a line end at the end. */
  String write(RichText text) {
    return write(text, "\n\n");
  }

  private String write(RichText text, String between) {
    List<String> written = new ArrayList<>();
    boolean other = false;
    Block before = null;
    for (Block block : text.blocks()) {
      other = before != null && isList(block) && sameKind(before, block) && !other;
      written.add(write(block, other));
      before = block;
    }
    return String.join(between, written);
  }

  private static boolean isList(Block block) {
    return block instanceof Block.BulletList || block instanceof Block.OrderedList;
  }

  private static boolean sameKind(Block one, Block two) {
    return one.getClass().equals(two.getClass());
  }

  String line(List<Inline> inlines, Place place) {
    return new InlineWriting(place, blanks).write(inlines);
  }

  private String write(Block block, boolean otherMark) {
    return switch (block) {
      case Block.Paragraph paragraph -> paragraph(paragraph.content());
      case Block.Heading heading ->
          ("#".repeat(heading.level()) + " " + line(heading.content(), Place.LINE)).strip();
      case Block.CodeBlock code -> code(code);
      case Block.BulletList list ->
          list.items().stream()
              .map(item -> item(otherMark ? "* " : "- ", item, list.tight(), list.items()))
              .collect(Collectors.joining(list.tight() ? "\n" : "\n\n"));
      case Block.OrderedList list -> ordered(list, otherMark ? ") " : ". ");
      case Block.Quote quote -> quote(write(quote.content()));
      case Block.Table table -> table(table);
      case Block.DisplayFormula formula ->
          formula.tex().contains("$$")
              ? "\\[\n" + formula.tex() + "\n\\]"
              : "$$\n" + formula.tex() + "\n$$";
      case Block.Rule ignored -> "___";
    };
  }

  private String paragraph(List<Inline> content) {
    String line = line(content, Place.PARAGRAPH);
    boolean mark =
        content.getFirst() instanceof Inline.Text text && MARK.matcher(text.value()).find();
    boolean alone = line.matches("(?:<br>|&nbsp;|\\s)+");
    return mark || alone ? NOTHING + line : line;
  }

  static String quote(String lines) {
    return lines
            .lines()
            .map(line -> ("> " + line).stripTrailing())
            .collect(Collectors.joining("\n"))
        + (lines.isEmpty() ? ">" : "");
  }

  private String ordered(Block.OrderedList list, String sign) {
    List<String> items = new ArrayList<>();
    for (int i = 0; i < list.items().size(); i++) {
      items.add(item(list.start() + i + sign, list.items().get(i), list.tight(), list.items()));
    }
    return String.join(list.tight() ? "\n" : "\n\n", items);
  }

  /** A single item is loose only if there is an empty line in it. */
  private String item(String sign, RichText item, boolean tight, List<RichText> all) {
    String written = write(item, tight ? "\n" : "\n\n");
    boolean needsSpace = !tight && all.size() == 1 && item.blocks().size() < 2;
    return indented(sign, needsSpace ? written + "\n\n" + NOTHING : written);
  }

  /** Lines behind a sign, the further ones indented by its width. */
  static String indented(String sign, String lines) {
    String indent = " ".repeat(sign.length());
    StringBuilder out = new StringBuilder();
    boolean first = true;
    for (String line : lines.split("\n", -1)) {
      out.append(first ? sign : "\n" + (line.isEmpty() ? "" : indent)).append(line);
      first = false;
    }
    return lines.isEmpty() ? sign.stripTrailing() : out.toString();
  }

  private static String code(Block.CodeBlock code) {
    boolean ticks = code.language().contains("`");
    String fence = ticks ? tildes(code.code()) : CodeSpan.fence(code.code(), 3);
    String language =
        code.language().replace("&", "&amp;").replaceAll("[\\p{Punct}&&[^#+&;-]]", "\\\\$0");
    return fence + language + "\n" + code.code() + "\n" + fence;
  }

  private static String tildes(String code) {
    String fence = "~~~";
    while (code.contains(fence)) {
      fence += "~";
    }
    return fence;
  }

  private String table(Block.Table table) {
    List<String> lines = new ArrayList<>();
    lines.add(
        table.header().cells().isEmpty()
            ? row(table.alignments().stream().map(column -> NOTHING).toList())
            : row(table.header()));
    lines.add(
        row(
            table.alignments().stream()
                .map(
                    alignment ->
                        switch (alignment) {
                          case NONE -> "---";
                          case LEFT -> ":--";
                          case CENTER -> ":-:";
                          case RIGHT -> "--:";
                        })
                .toList()));
    table.rows().forEach(row -> lines.add(row(row)));
    return String.join("\n", lines);
  }

  private String row(Block.Row row) {
    return row(row.cells().stream().map(cell -> line(cell.content(), Place.CELL)).toList());
  }

  static String row(List<String> cells) {
    return cells.stream().collect(Collectors.joining(" | ", "| ", " |"));
  }
}
