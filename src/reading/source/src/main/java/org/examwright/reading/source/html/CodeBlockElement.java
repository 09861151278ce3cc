package org.examwright.reading.source.html;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.model.text.Block;
import org.examwright.reading.source.rich.InlineFlow;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Reads program text with its lines, which is a formula if it says so. */
record CodeBlockElement(ElementReading html) {
  private static final Pattern LANGUAGE = Pattern.compile("(?:^|\\s)lang(?:uage)?-(\\S+)");

  /** What code in lines has no place for. */
  private static final Set<Meaning> LOST =
      Set.of(
          Meaning.STRONG,
          Meaning.EMPHASIS,
          Meaning.STRIKE,
          Meaning.SUBSCRIPT,
          Meaning.SUPERSCRIPT,
          Meaning.UNDERLINED,
          Meaning.MARKED,
          Meaning.LINK);

  Block read(Element pre) {
    ProgramLines code = new ProgramLines();
    lines(pre, code);
    boolean exact = pre.selectFirst("code > span.nolink") != null;
    String text = exact ? code.toString() : code.withinTags();
    if (GapPlace.MARK.matcher(text).find()) {
      html.notes().note(pre, "code with gaps in it becomes code line by line");
      return GapPlace.lines(text);
    }
    return pre.hasClass(CodeElement.FORMULA) && !text.isBlank()
        ? new Block.DisplayFormula(text.strip())
        : new Block.CodeBlock(language(pre), text);
  }

  private void lines(Element parent, ProgramLines code) {
    for (Node child : parent.childNodes()) {
      if (child instanceof TextNode text) {
        String words = html.notes().allowed(text.getWholeText(), parent);
        if (parent.isBlock() && !parent.nameIs("pre") && parent.childNodeSize() == 1) {
          code.line(words);
        } else {
          code.append(words);
        }
      } else if (child instanceof Element element) {
        int index = html.tree().foreign(element);
        if (index >= 0) {
          foreign(index, code);
        } else {
          element(element, code);
        }
      }
    }
  }

  private void element(Element element, ProgramLines code) {
    if (element.isBlock()) {
      code.edge();
    }
    Meaning meaning = Elements.meaning(HtmlTree.name(element));
    if (meaning == Meaning.LINE_BREAK) {
      code.lineBreak();
    } else if (meaning == Meaning.PICTURE) {
      html.notes().note(element, "a picture within code becomes its alternative text");
      code.append(html.notes().attribute(element, "alt"));
    } else {
      if (LOST.contains(meaning)) {
        html.notes().note(element, Notes.tag(element) + " within code is left out");
      }
      lines(element, code);
    }
    if (element.isBlock()) {
      code.edge();
    }
  }

  private void foreign(int index, ProgramLines code) {
    if (html.tree().isForeignBlock(index) && !code.isEmpty()) {
      code.append("\n"); // an empty line within code of HTML begins Markdown
    }
    InlineFlow words = new InlineFlow();
    html.foreign().read(index, words);
    code.append(words.plainText());
  }

  private static String language(Element pre) {
    Element code = pre.selectFirst("code");
    Matcher named =
        LANGUAGE.matcher((code == null ? "" : code.className()) + " " + pre.className());
    return named.find() ? named.group(1) : pre.attr("lang");
  }
}
