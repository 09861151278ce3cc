package org.examwright.app.command;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.function.Function;
import org.examwright.library.Catalog;
import org.examwright.model.exchange.Exporter;
import org.examwright.model.exchange.Format;
import org.jspecify.annotations.Nullable;

/** What the help says of the readers and formats that there are: {@code ${bundle:readers}}. */
final class CatalogWords extends ResourceBundle {
  private final Map<String, String> words;

  CatalogWords(Catalog catalog) {
    words =
        Map.of(
            "readers", listed(catalog.readerIds(), "or"),
            "formats", listed(texts(catalog.exportersByDefault(), Format::title), "and"),
            "by-default", byDefault(catalog),
            "editions", String.join(", ", new Offered.Editions(catalog).words()),
            "targets", listed(new Offered.Targets(catalog).words(), "or"));
  }

  private static String byDefault(Catalog catalog) {
    List<Exporter<?>> onRequest = new ArrayList<>(catalog.exporters());
    onRequest.removeAll(catalog.exportersByDefault());
    return onRequest.isEmpty() ? "All" : "All but " + listed(texts(onRequest, Format::id), "and");
  }

  private static List<String> texts(List<Exporter<?>> exporters, Function<Format, String> text) {
    return exporters.stream().map(exporter -> text.apply(exporter.format())).toList();
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
  protected @Nullable Object handleGetObject(String key) {
    return words.get(key);
  }

  @Override
  public Enumeration<String> getKeys() {
    return Collections.enumeration(words.keySet());
  }
}
