package org.examwright.exporters.qti.canvas;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.model.text.Direction;
import org.examwright.model.text.RichText;
import org.examwright.rendering.html.HtmlRenderer;

/**
 * HTML that keeps its words where tags are torn out of it: Canvas classic shows model answers and
 * items to order without their markup, knows characters by their numbers alone and takes away what
 * else looks like one. Whoever reads it as HTML sees the same as ever.
 */
final class FlatHtml {
  private static final Pattern TAG = Pattern.compile("<(/?)([a-z][a-z0-9]*)[^<>]*>");
  private static final Pattern BLOCK =
      Pattern.compile("p|h[1-6]|ul|ol|li|pre|blockquote|table|thead|tbody|tr|div|hr|br");
  private static final Pattern CELL = Pattern.compile("t[dh]");

  private final HtmlRenderer html;

  FlatHtml(CanvasHtml canvas, String language) {
    this.html = HtmlRenderer.ofLanguage(new FlatDialect(canvas), language);
  }

  String blocks(RichText text) {
    return flat(html.blocks(text));
  }

  /** Like {@link #blocks}, but a text that is one paragraph comes without its {@code p}. */
  String compact(RichText text) {
    return flat(html.compact(text));
  }

  private static String flat(String html) {
    return WordJoiner.inReferences(inLines(html))
        .replace("&amp;", "&#38;")
        .replace("&lt;", "&#60;")
        .replace("&gt;", "&#62;")
        .replace("&quot;", "&#34;");
  }

  /** Parts blocks by the end of a line, cells by a space, and directions by characters. */
  private static String inLines(String html) {
    StringBuilder out = new StringBuilder();
    Deque<String> ends = new ArrayDeque<>();
    boolean begins = true;
    int from = 0;
    for (Matcher tag = TAG.matcher(html); tag.find(); from = tag.end()) {
      begins &= from == tag.start();
      out.append(html, from, tag.start());
      if (!tag.group(1).isEmpty()) {
        out.append(ends.pop()).append(tag.group());
        continue;
      }
      if (!begins) {
        out.append(between(tag.group(2)));
        begins = !between(tag.group(2)).isEmpty();
      }
      out.append(tag.group());
      if (!tag.group().endsWith("/>")) {
        String isolate = isolate(tag.group());
        out.append(isolate);
        ends.push(isolate.isEmpty() ? "" : Isolate.END);
      }
    }
    return out.append(html, from, html.length()).toString();
  }

  private static String isolate(String tag) {
    if (tag.contains(" dir=\"rtl\"")) {
      return Isolate.begin(Direction.RIGHT_TO_LEFT);
    }
    return tag.contains(" dir=\"ltr\"") ? Isolate.begin(Direction.LEFT_TO_RIGHT) : "";
  }

  private static String between(String name) {
    if (CELL.matcher(name).matches()) {
      return " ";
    }
    return BLOCK.matcher(name).matches() ? "&#10;" : "";
  }
}
