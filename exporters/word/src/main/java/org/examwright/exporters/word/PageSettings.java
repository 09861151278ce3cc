package org.examwright.exporters.word;

import org.w3c.dom.Element;

/** Says of pages what no section says: their colour, and whether they face each other. */
final class PageSettings {
  private PageSettings() {}

  /**
   * Sets what a look has of it.
   *
   * @param text the root of the part that has the text
   * @param settings the root of the part that has the settings
   */
  static void set(Element text, Element settings, PageLook look) {
    if (look.theme().duplex()) {
      addAfterZoom(settings, "mirrorMargins");
    }
    look.theme()
        .background()
        .ifPresent(
            color -> {
              Element background = element(text, "background");
              WordXml.setAttribute(background, "color", color.hex());
              text.insertBefore(background, text.getFirstChild());
              addAfterZoom(settings, "displayBackgroundShape");
            });
  }

  private static void addAfterZoom(Element settings, String name) {
    Element zoom = WordXml.child(settings, "zoom").orElseThrow();
    settings.insertBefore(element(settings, name), zoom.getNextSibling());
  }

  private static Element element(Element parent, String name) {
    return parent.getOwnerDocument().createElementNS(Markup.WORD, "w:" + name);
  }
}
