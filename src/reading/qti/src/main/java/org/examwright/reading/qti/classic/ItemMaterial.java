package org.examwright.reading.qti.classic;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.examwright.model.diagnostics.Origin;
import org.examwright.model.text.FormulaDelimiter;
import org.examwright.model.text.Html;
import org.examwright.model.text.RichText;
import org.examwright.reading.qti.gathering.PackageTexts;
import org.examwright.reading.qti.xml.XmlElement;
import org.examwright.reading.source.html.Elements;
import org.examwright.reading.source.html.PlainHtml;

/**
 * Reads what is shown: texts, pictures and what stands for them.
 *
 * @param own whether our own exporter wrote it
 */
record ItemMaterial(PackageTexts texts, boolean own) {
  private static final Pattern TAG = Pattern.compile("</?([a-zA-Z][a-zA-Z0-9]*)\\b[^<>]*>");
  private static final Pattern REFERENCE = Pattern.compile("&(?:[a-zA-Z]{2,10}|#\\d{1,7});");

  /** All that an element shows, as rich text. */
  RichText of(XmlElement element) {
    return text(html(element), origin(element));
  }

  /** The same of a model answer, which has formulas as words. */
  RichText ofAnswer(Iterable<XmlElement> elements) {
    RichText all = RichText.EMPTY;
    for (XmlElement element : elements) {
      String html = html(element);
      all = all.then(texts.html(own ? OwnMarks.inFlat(html) : html, origin(element)));
    }
    return all;
  }

  /** HTML as rich text. */
  RichText text(String html, Origin origin) {
    return texts.html(own ? OwnMarks.inMarkup(html) : html, origin);
  }

  /** Words without any markup. */
  String words(String written) {
    return own ? OwnMarks.inWords(written) : written;
  }

  /** All that several elements show, one after the other. */
  RichText of(Iterable<XmlElement> elements) {
    RichText all = RichText.EMPTY;
    for (XmlElement element : elements) {
      all = all.then(of(element));
    }
    return all;
  }

  /** Where the first text within an element stands. */
  static Origin origin(XmlElement element) {
    return element
        .descendants()
        .filter(inner -> isText(inner.name()))
        .map(XmlElement::origin)
        .findFirst()
        .orElse(element.origin());
  }

  private static boolean isText(String name) {
    return name.equals("mattext") || name.equals("mat_formattedtext");
  }

  /** What an element shows as HTML. */
  static String html(XmlElement element) {
    return switch (element.name()) {
      case "mattext", "matemtext", "mat_formattedtext" -> text(element);
      case "matimage" -> image(element);
      case "matbreak" -> "<br>";
      case "mataudio", "matvideo", "matapplet", "matapplication" -> media(element);
      default ->
          element
              .elements()
              .map(ItemMaterial::html)
              .collect(Collectors.joining(separator(element)));
    };
  }

  /** Blocks stand below each other, what a material is made of stands in a line. */
  private static String separator(XmlElement element) {
    return element.name().equals("material") || element.name().equals("mat_extension") ? "" : " ";
  }

  private static String text(XmlElement element) {
    String type =
        element.has("texttype") ? element.attribute("texttype") : element.attribute("type");
    if (element.elements().findAny().isPresent()) {
      return element.innerMarkup();
    }
    String text = element.characters();
    return switch (type.toLowerCase(Locale.ROOT)) {
      case "text/html", "html", "text/xhtml" -> text;
      case "", "smart_text" -> isMarkup(text) ? text : plain(text);
      default -> plain(text);
    };
  }

  /** A text of one line needs no paragraph of its own, so that others may follow in the line. */
  private static String plain(String text) {
    return text.strip().indexOf('\n') < 0
        ? FormulaDelimiter.hidden(Html.escape(text))
        : PlainHtml.of(text.strip());
  }

  static boolean isMarkup(String text) {
    Matcher tag = TAG.matcher(text);
    while (tag.find()) {
      if (Elements.isKnown(tag.group(1))) {
        return true;
      }
    }
    return REFERENCE.matcher(text).find();
  }

  private static String image(XmlElement image) {
    String address = image.has("uri") ? image.attribute("uri") : image.attribute("src");
    return address.isEmpty()
        ? ""
        : "<img src=\""
            + Html.escape(address)
            + "\" alt=\""
            + Html.escape(image.attribute("label"))
            + "\">";
  }

  private static String media(XmlElement media) {
    String address = media.attribute("uri");
    String label = media.attribute("label").isEmpty() ? address : media.attribute("label");
    return address.isEmpty()
        ? ""
        : "<a href=\"" + Html.escape(address) + "\">" + Html.escape(label) + "</a>";
  }
}
