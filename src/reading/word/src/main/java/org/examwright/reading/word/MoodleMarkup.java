package org.examwright.reading.word;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.examwright.model.exchange.PictureFinder;
import org.examwright.model.text.Html;
import org.examwright.reading.outline.tree.FormulaNode;
import org.examwright.reading.outline.tree.NodeText;

/** The lines of a cell as HTML, in which Moodle keeps texts. */
record MoodleMarkup(SetObjects objects, PictureFinder pictures) {

  /** A paragraph for each line. */
  String of(List<WordLine> cell) {
    return of(cell, (words, look) -> null);
  }

  /**
   * The same.
   *
   * @param gap what words that look so become; null if they stay words
   */
  String of(List<WordLine> cell, BiFunction<String, LetterLook, String> gap) {
    StringBuilder html = new StringBuilder();
    String list = "";
    for (WordLine line : cell) {
      if (line.isBlank()) {
        continue;
      }
      String kind =
          line.isCode()
              ? "pre"
              : line.item().map(item -> item.isCounted() ? "ol" : "ul").orElse("");
      if (!kind.equals(list)) {
        html.append(list.isEmpty() ? "" : "</" + list + ">");
        html.append(kind.isEmpty() ? "" : "<" + kind + ">");
        list = kind;
      }
      switch (kind) {
        case "pre" -> html.append(Html.escape(line.text())).append('\n');
        case "" -> html.append("<p>").append(line(line, gap)).append("</p>");
        default -> html.append("<li>").append(line(line, gap)).append("</li>");
      }
    }
    return html.append(list.isEmpty() ? "" : "</" + list + ">").toString();
  }

  private String line(WordLine line, BiFunction<String, LetterLook, String> gap) {
    StringBuilder html = new StringBuilder();
    String text = line.text();
    int from = 0;
    while (from < text.length()) {
      LetterLook look = line.formats().get(from);
      int to = from + 1;
      while (to < text.length() && line.formats().get(to).equals(look)) {
        to++;
      }
      String words = text.substring(from, to);
      String made = words.isBlank() ? null : gap.apply(words, look);
      html.append(made != null ? Html.escape(made) : styled(words(words), look));
      from = to;
    }
    return html.toString();
  }

  private String words(String words) {
    return words
        .codePoints()
        .mapToObj(
            each ->
                objects.isSign(each)
                    ? objects.nodes(each).stream().map(this::node).collect(Collectors.joining())
                    : Html.escape(Character.toString(each)))
        .collect(Collectors.joining());
  }

  private String node(Node node) {
    return switch (node) {
      case FormulaNode formula -> "\\(" + Html.escape(formula.tex()) + "\\)";
      case Image image -> picture(image);
      default -> Html.escape(NodeText.of(node)); // commonmark's node types are open
    };
  }

  private String picture(Image image) {
    String name = image.getDestination();
    if (!(pictures.find(name) instanceof PictureFinder.Found found)) {
      return "";
    }
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    String kind = ending.equals("jpg") ? "jpeg" : ending.equals("svg") ? "svg+xml" : ending;
    return "<img alt=\""
        + Html.escape(NodeText.of(image))
        + "\" src=\"data:image/"
        + kind
        + ";base64,"
        + Base64.getEncoder().encodeToString(found.content())
        + "\">";
  }

  private static String styled(String html, LetterLook look) {
    List<String> tags = new ArrayList<>();
    if (look.code()) {
      tags.add("code");
    }
    if (look.bold()) {
      tags.add("b");
    }
    if (look.italic()) {
      tags.add("i");
    }
    if (look.struck()) {
      tags.add("s");
    }
    if (look.position() != 0) {
      tags.add(look.position() > 0 ? "sup" : "sub");
    }
    String made = html;
    for (String tag : tags) {
      made = "<" + tag + ">" + made + "</" + tag + ">";
    }
    return look.link().isEmpty() || look.link().startsWith(BodyWalk.WITHIN)
        ? made
        : "<a href=\"" + Html.escape(look.link()) + "\">" + made + "</a>";
  }
}
