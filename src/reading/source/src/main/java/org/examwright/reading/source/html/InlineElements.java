package org.examwright.reading.source.html;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import org.examwright.model.text.Characters;
import org.examwright.model.text.Inline;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Turns what stands within a line of HTML into the model's inlines. */
final class InlineElements {
  private final List<FormulaMarks.Tex> formulas;
  private final HtmlPictures pictures;
  private final Notes notes;
  private final Set<Inline> displayed = Collections.newSetFromMap(new IdentityHashMap<>());

  InlineElements(List<FormulaMarks.Tex> formulas, HtmlPictures pictures, Notes notes) {
    this.formulas = formulas;
    this.pictures = pictures;
    this.notes = notes;
  }

  /** Whether this very formula stands in a line of its own. */
  boolean isDisplayed(Inline inline) {
    return displayed.contains(inline);
  }

  List<Inline> of(List<Node> nodes) {
    List<Inline> out = new ArrayList<>();
    for (Node node : nodes) {
      if (node instanceof TextNode text) {
        words(text.getWholeText(), out);
      } else if (node instanceof Element element) {
        element(element, out);
      }
    }
    return Tidying.join(out);
  }

  /** What an element makes of its content; nothing when it makes no difference. */
  Optional<Inline> around(Element element, List<Inline> content) {
    return Optional.ofNullable(
        switch (element.normalName()) {
          case "strong", "b" -> new Inline.Strong(content);
          case "em", "i", "cite", "dfn", "var" -> new Inline.Emphasis(content);
          case "s", "del", "strike" -> new Inline.Strike(content);
          case "sub" -> new Inline.Subscript(content);
          case "sup" -> new Inline.Superscript(content);
          case "a" -> link(element, content);
          default -> null;
        });
  }

  private @Nullable Inline link(Element a, List<Inline> content) {
    String target = allowed(a.attr("href").strip());
    Optional<String> file = pictures.storedName(target);
    if (file.isPresent()) {
      notes.warning(
          "the file `" + file.get() + "` is left out", "put it on the web and link to it");
      return null;
    }
    return target.isEmpty() ? null : new Inline.Link(target, allowed(a.attr("title")), content);
  }

  private void element(Element element, List<Inline> out) {
    switch (element.normalName()) {
      case "br" -> out.add(new Inline.LineBreak());
      case "img" -> out.add(image(element));
      case "code", "kbd", "samp", "tt" -> code(element, out);
      case "q" -> {
        out.add(new Inline.Text("“"));
        out.addAll(of(element.childNodes()));
        out.add(new Inline.Text("”"));
      }
      case "audio", "video", "iframe", "embed", "object" -> media(element, out);
      case "input", "button", "select", "textarea" ->
          notes.warning(
              "a field to fill in, `" + element.normalName() + "`, is left out",
              "say in the text what is to be done");
      default -> {
        if (Tags.isUnseen(element)) {
          notes.note("the HTML `" + element.normalName() + "` is left out");
        } else {
          List<Inline> content = of(element.childNodes());
          around(element, content)
              .ifPresentOrElse(
                  out::add,
                  () -> {
                    noteUnknown(element);
                    out.addAll(content);
                  });
        }
      }
    }
  }

  /** Of an element without a counterpart nothing but its content is kept. */
  void noteUnknown(Element element) {
    if (element.hasClass("multilang")) {
      notes.note("a text in several languages is kept in all of them, one after the other");
    }
    if (!Tags.isPlain(element) && !Tags.isBlock(element) && !element.normalName().equals("a")) {
      notes.note("the HTML `" + element.normalName() + "` is left out, its text is kept");
    } else if (element.normalName().equals("span")
        && element.hasAttr("style")
        && !element.hasClass("nolink")) {
      notes.note("the style `" + element.attr("style").strip() + "` is left out");
    }
  }

  private void words(String text, List<Inline> out) {
    Matcher formula = FormulaMarks.MARK.matcher(text);
    int end = 0;
    while (formula.find()) {
      GapPlace.words(shown(text.substring(end, formula.start())), out);
      FormulaMarks.Tex tex = formulas.get(Integer.parseInt(formula.group(1)));
      Inline inline = new Inline.Formula(allowed(tex.tex()));
      if (tex.display()) {
        displayed.add(inline);
      }
      out.add(inline);
      end = formula.end();
    }
    GapPlace.words(shown(text.substring(end)), out);
  }

  private static String shown(String text) {
    return Tidying.collapse(allowed(text));
  }

  /** A gap within code divides it. */
  private void code(Element element, List<Inline> out) {
    boolean exact = element.stream().anyMatch(inner -> inner.attr("style").contains("white-space"));
    String code = allowed(element.wholeText());
    GapPlace.code(exact ? code : Tidying.collapse(code), out);
  }

  private void media(Element element, List<Inline> out) {
    String source = address(element);
    if (source.startsWith("http://") || source.startsWith("https://")) {
      notes.note("the " + element.normalName() + " `" + source + "` becomes a link");
      out.add(new Inline.Link(source, "", List.of(new Inline.Text(source))));
    } else {
      notes.warning(
          "the " + element.normalName() + " `" + source + "` is left out",
          "put it on the web and link to it");
      out.addAll(of(element.childNodes()));
    }
  }

  private static String address(Element element) {
    String source = element.hasAttr("src") ? element.attr("src") : element.attr("data");
    Element inner = element.selectFirst("source[src]");
    return source.isEmpty() && inner != null ? inner.attr("src") : source;
  }

  private Inline image(Element img) {
    String alt = allowed(img.attr("alt"));
    Optional<String> source = pictures.source(img.attr("src"), notes.origin());
    return source.isPresent()
        ? new Inline.Image(
            allowed(source.get()),
            alt,
            allowed(img.attr("title")),
            pixels(img, "width"),
            pixels(img, "height"))
        : new Inline.Text("[" + (alt.isBlank() ? allowed(img.attr("src")) : alt) + "]");
  }

  private @Nullable Integer pixels(Element img, String name) {
    String value = img.attr(name).strip();
    if (value.isEmpty()) {
      return null;
    }
    String digits = value.endsWith("px") ? value.substring(0, value.length() - 2) : value;
    if (digits.matches("[1-9][0-9]{0,4}")) {
      return Integer.valueOf(digits);
    }
    notes.note("the picture's " + name + " `" + value + "` is left out");
    return null;
  }

  /** A reference may name a character that no text may hold. */
  static String allowed(String text) {
    if (text.codePoints().allMatch(Characters::isAllowed)) {
      return text;
    }
    return text.codePoints()
        .filter(Characters::isAllowed)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
