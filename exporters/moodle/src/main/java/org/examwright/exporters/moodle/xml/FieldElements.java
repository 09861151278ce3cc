package org.examwright.exporters.moodle.xml;

import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.examwright.exporters.moodle.MoodleTexts;
import org.examwright.model.Question;
import org.examwright.model.QuestionSet;
import org.examwright.model.text.Inline;
import org.examwright.model.text.RichText;
import org.examwright.model.text.TextWalk;
import org.examwright.moodle.TextFormat;
import org.examwright.moodle.xml.GraderInfo;

/** Writes the fields of a question: texts with the pictures that they show, and plain values. */
final class FieldElements {
  /** Moodle's parser takes pieces of 300 bytes and passes over those of white space alone. */
  private static final Pattern MUCH_SPACE = Pattern.compile("([ \\t\\n]{250})([ \\t\\n])");

  private final MoodleXml xml;
  private final QuestionSet set;
  private final PictureFileNames files;
  private final MoodleTexts texts;

  FieldElements(MoodleXml xml, QuestionSet set) {
    this.xml = xml;
    this.set = set;
    this.files = new PictureFileNames(set.assets());
    this.texts = new MoodleTexts(new FilesBesideHtml(files), set.language());
  }

  /** A text with its paragraphs. */
  void text(String name, RichText text) {
    text(name, texts.full(text), text);
  }

  /** What graders read, in words of the set's language. */
  void graderInfo(GraderInfo info) {
    text("graderinfo", info.written(set.language()));
  }

  /**
   * The stem of a question.
   *
   * @param markup what is made of its markup
   */
  void stem(Question question, UnaryOperator<String> markup) {
    text("questiontext", markup.apply(texts.stem(question)), question.stem());
  }

  private void text(String name, String html, RichText shown) {
    xml.open(name, "format", TextFormat.HTML.xml());
    content(html, shown);
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
    xml.leaf("text", withoutMuchSpace(html));
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

  private static String withoutMuchSpace(String html) {
    return MUCH_SPACE
        .matcher(html)
        .replaceAll(space -> space.group(1) + "&#" + (int) space.group(2).charAt(0) + ";");
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
