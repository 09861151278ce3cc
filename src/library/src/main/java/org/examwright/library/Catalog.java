package org.examwright.library;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ServiceLoader;
import org.examwright.model.exchange.Exporter;
import org.examwright.model.exchange.Reader;

/**
 * The readers and exporters that there are.
 *
 * <p>It holds no state of its own, so that several threads may share one.
 *
 * @param readers in the order of their ids
 * @param exporters in the order of their formats' ids
 */
public record Catalog(List<Reader> readers, List<Exporter<?>> exporters) {

  /** Puts both lists in order. */
  public Catalog {
    readers = readers.stream().sorted(Comparator.comparing(Reader::id)).toList();
    exporters =
        exporters.stream()
            .sorted(Comparator.comparing((Exporter<?> exporter) -> exporter.format().id()))
            .toList();
  }

  /**
   * Everything that the jars on the class path or module path offer.
   *
   * @throws java.util.ServiceConfigurationError if one of them cannot be loaded
   */
  public static Catalog installed() {
    List<Reader> readers = new ArrayList<>();
    ServiceLoader.load(Reader.class).forEach(readers::add);
    List<Exporter<?>> exporters = new ArrayList<>();
    ServiceLoader.load(Exporter.class).forEach(exporters::add);
    return new Catalog(readers, exporters);
  }

  /**
   * The reader of a name, such as {@code markdown}.
   *
   * @throws WrongUseException if there is none; the hint names those that there are
   */
  public Reader reader(String id) {
    return readers.stream()
        .filter(reader -> reader.id().equals(id))
        .findFirst()
        .orElseThrow(
            () ->
                new WrongUseException(
                    "there is no reader `" + id + "`", "there are: " + listed(readerIds())));
  }

  /**
   * The reader of a file, by its ending; empty if no reader knows that.
   *
   * @param fileName with or without folders, in upper or lower case
   */
  public Optional<Reader> readerOf(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    return readers.stream()
        .filter(reader -> reader.extensions().stream().anyMatch(end -> name.endsWith("." + end)))
        .findFirst();
  }

  /**
   * The exporter of a format, such as {@code gift}.
   *
   * @throws WrongUseException if there is none; the hint names those that there are
   */
  public Exporter<?> exporter(String id) {
    return exporters.stream()
        .filter(exporter -> exporter.format().id().equals(id))
        .findFirst()
        .orElseThrow(
            () ->
                new WrongUseException(
                    "there is no format `" + id + "`", "there are: " + listed(formatIds())));
  }

  /** The exporters of the formats that are written when nobody names others. */
  public List<Exporter<?>> exportersByDefault() {
    return exporters.stream().filter(exporter -> !exporter.format().onRequest()).toList();
  }

  /** The names of the formats, such as {@code gift}. */
  public List<String> formatIds() {
    return exporters.stream().map(exporter -> exporter.format().id()).toList();
  }

  /** Every word that a reader takes for {@code --shape}, each once. */
  public static List<String> shapesOf(List<Reader> readers) {
    return readers.stream().flatMap(reader -> reader.shapes().stream()).distinct().toList();
  }

  /** The names of the readers, such as {@code markdown}. */
  public List<String> readerIds() {
    return readers.stream().map(Reader::id).toList();
  }

  private static String listed(List<String> names) {
    return String.join(", ", names);
  }
}
