package org.examwright.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.examwright.model.exchange.Exporter;
import org.examwright.model.exchange.Format;
import org.examwright.model.exchange.Reader;
import org.junit.jupiter.api.Test;

/** The readers and exporters that the program is delivered with. */
class CatalogTest {
  private final Catalog catalog = Catalog.installed();

  @Test
  void readsMarkdownAndJson() {
    assertThat(catalog.readers()).extracting(Reader::id).contains("json", "markdown");
    assertThat(catalog.readerOf("input/Set-3.MD")).isPresent();
  }

  @Test
  void everyFormatHasAnIdOfItsOwn() {
    assertThat(catalog.formatIds())
        .doesNotHaveDuplicates()
        .allMatch(id -> id.matches("[a-z0-9]+(-[a-z0-9]+)*"));
    assertThat(catalog.exporters())
        .extracting(Exporter::format)
        .extracting(Format::title)
        .doesNotHaveDuplicates();
  }

  @Test
  void everyOptionIsDescribedAndCanBeGivenItsDefault() {
    for (Exporter<?> exporter : catalog.exporters()) {
      Record defaults = exporter.defaults();
      for (OptionField field : OptionField.of(defaults)) {
        ConfiguredExporter.Setting setting =
            new ConfiguredExporter.Setting("--set", field.name(), field.shown(defaults));

        assertThat(field.description())
            .as(exporter.format().id() + "." + field.name())
            .isNotBlank();
        assertThat(ConfiguredExporter.of(exporter, List.of(setting)).options()).isEqualTo(defaults);
      }
    }
  }
}
