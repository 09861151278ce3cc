package org.examwright.reading.source.html;

import org.jsoup.nodes.Element;

/** Says what gets lost of elements of which nothing but the content is kept. */
final class PlainElement {
  private static final String FILTERS_OWN = "nolink";
  private static final String OF_SEVERAL_LANGUAGES = "multilang";

  private PlainElement() {}

  static void note(Element element, Notes notes) {
    if (element.hasClass(OF_SEVERAL_LANGUAGES)) {
      notes.note(
          element, "a text in several languages is kept in all of them, one after the other");
    }
    Meaning meaning = Elements.meaning(HtmlTree.name(element));
    if (meaning == Meaning.FIELD) {
      field(element, notes);
    } else if (meaning == Meaning.UNKNOWN) {
      notes.leftOut(element);
    } else if (meaning == Meaning.LOOK) {
      notes.note(element, "the look of words (" + Notes.tag(element) + ") is left out");
    } else if (meaning == Meaning.ABBREVIATION && element.hasAttr("title")) {
      notes.note(
          element, "the long form of an abbreviation (" + Notes.tag(element) + ") is left out");
    } else if (meaning == Meaning.WORDS
        && element.hasAttr("style")
        && !element.hasClass(FILTERS_OWN)) {
      notes.note(element, "the look of words (`style`) is left out");
    }
  }

  private static void field(Element field, Notes notes) {
    if (!field.attr("type").equalsIgnoreCase("hidden")) {
      notes.warning(
          field,
          "a field to fill in, " + Notes.tag(field) + ", is left out" + Notes.rest(field),
          "say in the text what is to be done");
    }
  }
}
