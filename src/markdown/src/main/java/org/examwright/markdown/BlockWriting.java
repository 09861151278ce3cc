package org.examwright.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.examwright.markdown.InlineWriting.Place;
import org.examwright.model.text.Block;
import org.examwright.model.text.Inline;
import org.examwright.model.text.RichText;

/**
 * Writes blocks as lines.
 *
 * @param blanks the written blanks by their ids
 * @param explicit whether everything is said in the one way that nothing around it can change
 */
public record BlockWriting(InlineWriting.Blanks blanks, boolean explicit) {
  private static final Pattern MARK = Pattern.compile("^(?:\\[[xX ]\\]|\\[!)");

  /** Ends a block without an empty line, which would take a list's items apart. */
  private static final String BETWEEN = "\n<!-- -->\n";

  private static final int MOST_IN_NUMBER = 999_999_999;

  public BlockWriting(boolean explicit) {
    this(gap -> "", explicit);
  }

  /** The blocks with an empty line between them, without a line end at the end. */
  public String write(RichText text) {
    return write(text, false);
  }

  private String write(RichText text, boolean tight) {
    StringBuilder written = new StringBuilder();
    boolean other = false;
    Block before = null;
    for (Block block : text.blocks()) {
      other = before != null && isList(block) && sameKind(before, block) && !other;
      if (before != null) {
        written.append(tight ? between(before, block) : "\n\n");
      }
      written.append(write(block, other));
      before = block;
    }
    return written.toString();
  }

  private static String between(Block before, Block block) {
    boolean ends =
        before instanceof Block.Paragraph
            && (block instanceof Block.BulletList || block instanceof Block.CodeBlock);
    return ends ? "\n" : BETWEEN;
  }

  private static boolean isList(Block block) {
    return block instanceof Block.BulletList || block instanceof Block.OrderedList;
  }

  private static boolean sameKind(Block one, Block two) {
    return one.getClass().equals(two.getClass());
  }

  public String line(List<Inline> inlines, Place place) {
    return new InlineWriting(place, blanks, explicit).write(inlines);
  }

  private String write(Block block, boolean otherMark) {
    return switch (block) {
      case Block.Paragraph paragraph -> paragraph(paragraph.content());
      case Block.Heading heading -> heading(heading);
      case Block.CodeBlock code -> new CodeWriting(code.language(), code.code()).write(explicit);
      case Block.BulletList list ->
          explicit
              ? tags("ul", "", list.tight(), list.items())
              : list.items().stream()
                  .map(item -> item(otherMark ? "* " : "- ", item, list.tight(), list.items()))
                  .collect(Collectors.joining(list.tight() ? "\n" : "\n\n"));
      case Block.OrderedList list ->
          explicit
              ? tags("ol", " start=\"" + list.start() + "\"", list.tight(), list.items())
              : ordered(list, otherMark ? ") " : ". ");
      case Block.Quote quote -> quote(write(quote.content()));
      case Block.Table table -> table(table);
      case Block.DisplayFormula formula -> formula(formula.tex());
      case Block.Rule ignored -> "___";
    };
  }

  private String heading(Block.Heading heading) {
    String sign = "#".repeat(heading.level());
    return heading.content().isEmpty() ? sign : sign + " " + line(heading.content(), Place.LINE);
  }

  private String paragraph(List<Inline> content) {
    String line = line(content, Place.PARAGRAPH);
    boolean mark =
        content.getFirst() instanceof Inline.Text text && MARK.matcher(text.value()).find();
    boolean alone = line.matches("(?:<br>|&nbsp;|\\s)+");
    return mark || alone ? InlineWriting.NOTHING + line : line;
  }

  public static String quote(String lines) {
    List<String> quoted = new ArrayList<>();
    for (String line : lines.split("\n", -1)) {
      quoted.add(line.isEmpty() ? ">" : "> " + line);
    }
    return String.join("\n", quoted);
  }

  private String ordered(Block.OrderedList list, String sign) {
    List<String> items = new ArrayList<>();
    for (int i = 0; i < list.items().size(); i++) {
      long number = Math.min(MOST_IN_NUMBER, (long) list.start() + i);
      items.add(item(number + sign, list.items().get(i), list.tight(), list.items()));
    }
    return String.join(list.tight() ? "\n" : "\n\n", items);
  }

  /** A single item is loose only if there is an empty line in it. */
  private String item(String sign, RichText item, boolean tight, List<RichText> all) {
    String written = write(item, tight);
    boolean needsSpace = !tight && all.size() == 1 && item.blocks().size() < 2;
    return indented(sign, needsSpace ? written + "\n\n" + InlineWriting.NOTHING : written);
  }

  /** Lines behind a sign, the further ones indented by its width. */
  public static String indented(String sign, String lines) {
    String indent = " ".repeat(sign.length());
    StringBuilder out = new StringBuilder();
    boolean first = true;
    for (String line : lines.split("\n", -1)) {
      out.append(first ? sign : "\n" + (line.isEmpty() ? "" : indent)).append(line);
      first = false;
    }
    return lines.isEmpty() ? sign.stripTrailing() : out.toString();
  }

  /** A list in tags, which says of itself whether there is space between its items. */
  private String tags(String tag, String start, boolean tight, List<RichText> items) {
    StringBuilder out = new StringBuilder();
    out.append('<').append(tag).append(start);
    out.append(tight ? " class=\"tight\">" : " class=\"loose\">");
    for (RichText item : items) {
      out.append("\n<li>\n\n").append(write(item)).append("\n\n</li>");
    }
    return out.append("\n</").append(tag).append('>').toString();
  }

  private String formula(String tex) {
    boolean plain = !explicit && !tex.contains("\n\n") && !tex.endsWith("\\");
    if (plain && !tex.contains("$$")) {
      return "$$\n" + tex + "\n$$";
    }
    return plain && !tex.contains("\\]") && !tex.contains("\\[")
        ? "\\[\n" + tex + "\n\\]"
        : new CodeWriting(CodeWriting.FORMULA, tex).formula(explicit);
  }

  private String table(Block.Table table) {
    List<String> lines = new ArrayList<>();
    lines.add(
        table.header().cells().isEmpty()
            ? row(table.alignments().stream().map(column -> InlineWriting.NOTHING).toList())
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

  public static String row(List<String> cells) {
    return cells.stream().collect(Collectors.joining(" | ", "| ", " |"));
  }
}
