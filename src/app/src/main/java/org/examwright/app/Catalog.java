package org.examwright.app;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Collectors;
import org.examwright.model.diagnostics.Feature;
import org.examwright.model.exchange.Exporter;
import org.examwright.model.exchange.Reader;
import org.examwright.model.exchange.Support;

/** The readers and exporters that there are, each in the order of their ids. */
record Catalog(List<Reader> readers, List<Exporter<?>> exporters) {
  Catalog {
    readers = readers.stream().sorted(Comparator.comparing(Reader::id)).toList();
    exporters =
        exporters.stream()
            .sorted(Comparator.comparing((Exporter<?> exporter) -> exporter.format().id()))
            .toList();
  }

  /** Everything that the jars on the class path offer. */
  static Catalog onClassPath() {
    List<Reader> readers = new ArrayList<>();
    ServiceLoader.load(Reader.class).forEach(readers::add);
    List<Exporter<?>> exporters = new ArrayList<>();
    ServiceLoader.load(Exporter.class).forEach(exporters::add);
    return new Catalog(readers, exporters);
  }

  Reader reader(String id) {
    return readers.stream()
        .filter(reader -> reader.id().equals(id))
        .findFirst()
        .orElseThrow(
            () -> Failure.usage("there is no reader `" + id + "`", "there are: " + readerIds()));
  }

  Optional<Reader> readerOf(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    return readers.stream()
        .filter(reader -> reader.extensions().stream().anyMatch(end -> name.endsWith("." + end)))
        .findFirst();
  }

  Exporter<?> exporter(String id) {
    return exporters.stream()
        .filter(exporter -> exporter.format().id().equals(id))
        .findFirst()
        .orElseThrow(
            () ->
                Failure.usage(
                    "there is no format `" + id + "`",
                    "there are: " + String.join(", ", formatIds())));
  }

  List<String> formatIds() {
    return exporters.stream().map(exporter -> exporter.format().id()).toList();
  }

  /**
   * The titles of the formats that keep what a loss is about; none for any other finding, and none
   * for one that depends on what a question says, whose hint names the remedy.
   */
  List<String> carriersOf(Finding finding) {
    Feature feature = finding.feature();
    if (feature == null || !finding.hint().isEmpty()) {
      return List.of();
    }
    return exporters.stream()
        .filter(exporter -> !exporter.format().equals(finding.format()))
        .filter(exporter -> exporter.capabilities().of(feature).equals(Support.FULL))
        .map(exporter -> exporter.format().title())
        .toList();
  }

  /** Every word that a reader takes for {@code --shape}, each once. */
  static List<String> shapesOf(List<Reader> readers) {
    return readers.stream().flatMap(reader -> reader.shapes().stream()).distinct().toList();
  }

  String readerIds() {
    return readers.stream().map(Reader::id).collect(Collectors.joining(", "));
  }
}
