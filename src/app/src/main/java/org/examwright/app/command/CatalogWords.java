package org.examwright.app.command;

import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.function.Predicate;
import org.examwright.library.Catalog;
import org.examwright.model.exchange.Exporter;
import org.examwright.model.exchange.Format;

/** What the help says of the readers and formats that there are: {@code ${bundle:readers}}. */
final class CatalogWords extends ResourceBundle {
  private final Map<String, String> words;

  CatalogWords(Catalog catalog) {
    words =
        Map.of(
            "readers", listed(catalog.readerIds(), "or"),
            "formats", listed(titles(catalog, format -> !format.onRequest()), "and"),
            "by-default", byDefault(ids(catalog, Format::onRequest)),
            "editions", String.join(", ", new Offered.Editions(catalog).words()),
            "targets", listed(new Offered.Targets(catalog).words(), "or"));
  }

  private static String byDefault(List<String> onRequest) {
    return onRequest.isEmpty() ? "All" : "All but " + listed(onRequest, "and");
  }

  private static List<String> ids(Catalog catalog, Predicate<Format> which) {
    return formats(catalog, which).stream().map(Format::id).toList();
  }

  private static List<String> titles(Catalog catalog, Predicate<Format> which) {
    return formats(catalog, which).stream().map(Format::title).toList();
  }

  private static List<Format> formats(Catalog catalog, Predicate<Format> which) {
    return catalog.exporters().stream().<Format>map(Exporter::format).filter(which).toList();
  }

  /** Such as {@code a, b or c}. */
  private static String listed(List<String> words, String conjunction) {
    if (words.size() < 2) {
      return String.join("", words);
    }
    int last = words.size() - 1;
    return String.join(", ", words.subList(0, last)) + " " + conjunction + " " + words.get(last);
  }

  @Override
  protected Object handleGetObject(String key) {
    return words.get(key);
  }

  @Override
  public Enumeration<String> getKeys() {
    return Collections.enumeration(words.keySet());
  }
}
