package org.examwright.reading.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.examwright.model.exchange.Explanation;
import org.examwright.reading.source.Problems;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Writes what a page shows as Markdown, block by block. */
final class PageMarkdown {
  private static final Set<String> BLOCKS =
      Set.of(
          "p",
          "div",
          "ul",
          "ol",
          "li",
          "table",
          "pre",
          "blockquote",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "hr",
          "details",
          "summary",
          "section",
          "article",
          "main",
          "form",
          "fieldset",
          "legend",
          "dl",
          "dt",
          "dd",
          "figure",
          "figcaption",
          "header",
          "aside",
          "center",
          "address",
          "body",
          "html",
          "tbody",
          "tr",
          "td",
          "th",
          "nav",
          "footer",
          "menu",
          "listing");
  private static final int DEEPEST = 60;

  private final PageLines lines = new PageLines();
  private final List<Explanation.PassedOver> passedOver = new ArrayList<>();
  private final PageStyles styles;
  private final PageInlines inlines;
  private final PageOptions options;
  private final Document page;
  private final Problems problems;
  private final PageTables tables;

  PageMarkdown(Document page, Problems problems) {
    this.page = page;
    this.problems = problems;
    this.styles = PageStyles.of(page);
    this.inlines = new PageInlines(styles, problems, this::leaveOut);
    this.options = new PageOptions(page, inlines, problems);
    this.tables = new PageTables(inlines);
  }

  PageLines write() {
    front();
    children(page.body(), "", 0);
    return lines;
  }

  List<Explanation.PassedOver> passedOver() {
    return passedOver;
  }

  /** The title and the language, where a page says them. */
  private void front() {
    String language = page.select("html").attr("lang").strip();
    boolean heading = page.body().selectFirst("h1") != null;
    String title = page.title().replaceAll("\\s+", " ").strip();
    boolean titled = !heading && !title.isEmpty();
    boolean known = language.matches("[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})?");
    if (!titled && !known) {
      return;
    }
    lines.add("---", 1);
    if (titled) {
      lines.add("title: \"" + title.replace("\\", "\\\\").replace("\"", "\\\"") + "\"", 1);
    }
    if (known) {
      lines.add("language: " + language, 1);
    }
    lines.add("---", 1);
    lines.add("", 1);
  }

  private void leaveOut(Element element, String what) {
    if (!element.hasText() && element.data().isBlank() && !element.normalName().equals("svg")) {
      return;
    }
    int first = place(element);
    int last =
        element.endSourceRange().isTracked() ? element.endSourceRange().end().lineNumber() : first;
    passedOver.add(new Explanation.PassedOver(what, first, Math.max(first, last)));
  }

  private static int place(Node node) {
    return node.sourceRange().isTracked()
        ? Math.max(1, node.sourceRange().start().lineNumber())
        : 1;
  }

  private void children(Element parent, String indent, int depth) {
    List<Node> run = new ArrayList<>();
    for (Node child : parent.childNodes()) {
      if (child instanceof Element element && isBlock(element) && depth < DEEPEST) {
        paragraph(run, indent);
        run.clear();
        block(element, indent, depth + 1);
      } else {
        run.add(child);
      }
    }
    paragraph(run, indent);
  }

  /** Whether an element stands in lines of its own, or holds such. */
  private static boolean isBlock(Element element) {
    if (PageParts.leftOut(element).isPresent()) {
      return !element.normalName().equals("script") && BLOCKS.contains(element.normalName());
    }
    return BLOCKS.contains(element.normalName())
        || element.children().stream().anyMatch(PageMarkdown::isBlock);
  }

  private void block(Element element, String indent, int depth) {
    if (PageParts.leftOut(element).isPresent()) {
      leaveOut(element, PageParts.leftOut(element).orElseThrow());
      return;
    }
    switch (element.normalName()) {
      case "h1", "h2", "h3", "h4", "h5", "h6" ->
          heading(element, element.normalName().charAt(1) - '0', indent);
      case "dt" -> term(element, indent);
      case "ul", "menu" -> list(element, indent, depth, false);
      case "ol" -> list(element, indent, depth, true);
      case "pre", "listing" -> code(element, indent);
      case "blockquote" -> children(element, indent + "> ", depth);
      case "hr" -> {
        lines.gap(indent);
        lines.add(indent + "---", place(element));
        lines.gap(indent);
      }
      case "details" -> details(element, indent, depth);
      case "table" -> table(element, indent, depth);
      case "br" -> {}
      default -> {
        if (isTitle(element)) {
          heading(element, 1, indent);
        } else if (options.isOption(element)) {
          options.write(List.of(element), indent, lines);
        } else {
          children(element, indent, depth);
        }
      }
    }
  }

  /** Word processors mark the title of a document by its style alone. */
  private boolean isTitle(Element element) {
    return element.normalName().equals("p")
        && (element.hasClass("title") || element.hasClass("MsoTitle"))
        && page.selectFirst("h1") == null;
  }

  private void term(Element element, String indent) {
    String words = inlines.of(element.childNodes()).replace(PageInlines.BREAK, ' ');
    if (!words.isBlank()) {
      lines.gap(indent);
      lines.add(indent + "<b>" + words + "</b>", place(element));
      lines.gap(indent);
    }
  }

  private void heading(Element element, int level, String indent) {
    String words = inlines.of(element.childNodes()).replace(PageInlines.BREAK, ' ');
    if (!words.isEmpty()) {
      lines.gap(indent);
      lines.add(indent + "#".repeat(level) + " " + words, place(element));
      lines.gap(indent);
    }
  }

  private void paragraph(List<Node> nodes, String indent) {
    boolean empty =
        nodes.stream().allMatch(node -> node instanceof TextNode text && text.isBlank());
    if (empty) {
      return;
    }
    if (nodes.stream().anyMatch(PageOptions::isOrHoldsBox)) {
      options.write(nodes, indent, lines);
      return;
    }
    String words = inlines.of(nodes);
    if (words.replace(PageInlines.BREAK, ' ').isBlank()) {
      return;
    }
    lines.gap(indent);
    int place =
        nodes.stream()
            .filter(n -> !(n instanceof TextNode t && t.isBlank()))
            .mapToInt(PageMarkdown::place)
            .findFirst()
            .orElse(1);
    String[] each = words.split(String.valueOf(PageInlines.BREAK), -1);
    for (int i = 0; i < each.length; i++) {
      if (each[i].isBlank()) {
        lines.gap(indent);
      } else {
        boolean last = i == each.length - 1 || each[i + 1].isBlank();
        lines.add(indent + each[i].strip() + (last ? "" : "  "), place);
      }
    }
    lines.gap(indent);
  }

  private void list(Element list, String indent, int depth, boolean numbered) {
    int level = level(list);
    String at = indent + "    ".repeat(level);
    char kind = numbered ? styles.numbers(list) : '-';
    String start = list.attr("start");
    int number = start.matches("\\d{1,6}") ? Integer.parseInt(start) : 1;
    if (level == 0) {
      lines.gap(indent);
    }
    boolean marked = isMarked(list);
    for (Node child : list.childNodes()) {
      if (child instanceof Element item && item.normalName().equals("li")) {
        String value = item.attr("value");
        number = value.matches("\\d{1,6}") ? Integer.parseInt(value) : number;
        String boxed = PageFields.isRightItem(item) ? "- [x] " : "- [ ] ";
        item(item, at, marked ? boxed : marker(kind, number), depth);
        number++;
      } else if (child instanceof Element element) {
        block(element, at + "    ", depth + 1);
      } else if (child instanceof TextNode text && !text.isBlank()) {
        paragraph(List.of(text), at);
      }
    }
    if (level == 0) {
      lines.gap(indent);
    }
  }

  /** Whether a page says for programs which items of a list are right. */
  private boolean isMarked(Element list) {
    List<Element> items =
        list.children().stream().filter(item -> item.normalName().equals("li")).toList();
    long right = items.stream().filter(PageFields::isRightItem).count();
    if (right == 0 || right == items.size()) {
      return false;
    }
    problems.tally(
        problems.at(place(list), 1),
        "the items that the page itself marks as right (by a class or `data-correct`) are keys");
    return true;
  }

  /** The lists of some word processors stand beside those that they belong into. */
  private static int level(Element list) {
    for (String name : list.classNames()) {
      if (name.matches("lst-kix_[A-Za-z0-9_]+-[1-9]")) {
        return Math.min(3, name.charAt(name.length() - 1) - '0');
      }
    }
    return 0;
  }

  private static String marker(char kind, int number) {
    return switch (kind) {
      case 'a', 'A' ->
          number <= 26 ? "- " + (char) (kind + number - 1) + ") " : "- " + number + ") ";
      case '1', 'i', 'I' -> number + ". ";
      default -> "- ";
    };
  }

  private void item(Element item, String indent, String marker, int depth) {
    int before = lines.size();
    String inner = indent + " ".repeat(marker.startsWith("- ") ? 2 : marker.length());
    PageOptions.Box box = options.box(item);
    List<Node> first = new ArrayList<>();
    List<Element> rest = new ArrayList<>();
    for (Node child : item.childNodes()) {
      boolean block =
          child instanceof Element element && isBlock(element) && !PageOptions.isOrHoldsBox(child);
      boolean paragraph =
          block
              && ((Element) child).normalName().equals("p")
              && first.stream().allMatch(PageMarkdown::isBlankText)
              && rest.isEmpty();
      if (paragraph) {
        first.addAll(child.childNodes());
      } else if (block || !rest.isEmpty()) {
        if (child instanceof Element element) {
          rest.add(element);
        } else if (!isBlankText(child)) {
          rest.add(new Element("p").appendChild(child.clone()));
        }
      } else {
        first.add(child);
      }
    }
    String words = box == null ? inlines.of(first) : box.words();
    String shown =
        (box == null ? marker : box.marker())
            + words.replace(String.valueOf(PageInlines.BREAK), "  \n" + inner);
    if (!words.isBlank() || box != null) {
      for (String line : (indent + shown).split("\n", -1)) {
        lines.add(line.isBlank() ? "" : line, place(item));
      }
    } else if (!rest.isEmpty()) {
      lines.add(indent + marker.stripTrailing(), place(item));
    }
    if (box == null) {
      for (Element block : rest) {
        block(block, inner, depth + 1);
      }
    }
    if (lines.size() == before) {
      return;
    }
  }

  private static boolean isBlankText(Node node) {
    return node instanceof TextNode text && text.isBlank();
  }

  private void code(Element pre, String indent) {
    String code = pre.wholeText().stripTrailing();
    code = code.startsWith("\n") ? code.substring(1) : code;
    if (code.isBlank()) {
      return;
    }
    String fence = code.contains("```") ? "``````" : "```";
    lines.gap(indent);
    lines.add(indent + fence + language(pre), place(pre));
    int line = place(pre);
    for (String each : code.split("\n", -1)) {
      lines.add(indent + each, line++);
    }
    lines.add(indent + fence, place(pre));
    lines.gap(indent);
  }

  private static String language(Element pre) {
    Element inner = pre.selectFirst("code[class]");
    String classes = pre.className() + " " + (inner == null ? "" : inner.className());
    for (String name : classes.split("\\s+", -1)) {
      if (name.matches("(?:language|lang|brush:?)-[A-Za-z0-9+#]{1,20}")) {
        return name.substring(name.indexOf('-') + 1).toLowerCase(Locale.ROOT);
      }
    }
    return "";
  }

  private void details(Element details, String indent, int depth) {
    Element summary = details.selectFirst("> summary");
    String words =
        summary == null ? "" : inlines.of(summary.childNodes()).replace(PageInlines.BREAK, ' ');
    lines.gap(indent);
    lines.add(indent + "<details><summary>" + words + "</summary>", place(details));
    lines.add(indent.stripTrailing(), place(details));
    Element content = new Element("div");
    for (Node child : List.copyOf(details.childNodes())) {
      if (!child.equals(summary)) {
        content.appendChild(child);
      }
    }
    children(content, indent, depth);
    lines.gap(indent);
    lines.add(
        indent + "</details>",
        details.endSourceRange().isTracked()
            ? details.endSourceRange().end().lineNumber()
            : place(details));
    lines.gap(indent);
  }

  private void table(Element table, String indent, int depth) {
    if (!tables.isOfData(table)) {
      children(table, indent, depth);
      return;
    }
    lines.gap(indent);
    tables.write(table, indent, lines);
    lines.gap(indent);
  }
}
