package org.examwright.moodlexml;

import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.examwright.model.QuestionSet;
import org.examwright.model.moodle.TextFormat;
import org.examwright.model.text.Inline;
import org.examwright.model.text.RichText;
import org.examwright.model.text.TextWalk;
import org.examwright.rendering.moodle.MoodleTexts;
import org.examwright.rendering.xml.XmlWriter;

/** Writes the fields of a question: texts with the pictures that they show, and plain values. */
final class Fields {
  private final XmlWriter xml;
  private final QuestionSet set;
  private final FileNames files;
  private final MoodleTexts texts;

  Fields(XmlWriter xml, QuestionSet set) {
    this.xml = xml;
    this.set = set;
    this.files = new FileNames(set.assets());
    this.texts = new MoodleTexts(new FilesBesideHtml(files), set.language());
  }

  /** A text with its paragraphs. */
  void text(String name, RichText text) {
    text(name, text, html -> html);
  }

  /** The same, when its markup needs to be worked on. */
  void text(String name, RichText text, UnaryOperator<String> markup) {
    xml.open(name, "format", TextFormat.HTML.xml());
    content(markup.apply(texts.full(text)), text);
    xml.close();
  }

  /** The content of an element that is already open: an item, and then its pictures. */
  void item(RichText text) {
    content(texts.item(text), text);
  }

  /** A text without pictures, as it is. */
  void plain(String name, String text) {
    xml.open(name).leaf("text", text).close();
  }

  /** A value without a text around it. */
  void value(String name, String value) {
    xml.leaf(name, value);
  }

  void value(String name, int value) {
    xml.leaf(name, Integer.toString(value));
  }

  void value(String name, boolean value) {
    xml.leaf(name, Boolean.toString(value));
  }

  private void content(String html, RichText shown) {
    xml.leaf("text", html);
    for (String asset : pictures(shown)) {
      xml.leaf(
          "file",
          Base64.getEncoder().encodeToString(set.asset(asset).orElseThrow().content()),
          "name",
          files.of(asset),
          "path",
          "/",
          "encoding",
          "base64");
    }
  }

  private static Set<String> pictures(RichText text) {
    Set<String> assets = new LinkedHashSet<>();
    TextWalk.ofInlines(
            inline -> {
              if (inline instanceof Inline.Image image && !image.isRemote()) {
                assets.add(image.source());
              }
            })
        .visit(text);
    return assets;
  }
}
