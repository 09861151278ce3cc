package org.examwright.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.examwright.library.Catalog;
import org.examwright.model.diagnostics.Feature;
import org.examwright.model.exchange.Exporter;
import org.examwright.testkit.Corpus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadmeTest {
  private static final Pattern FILE = Pattern.compile("`(set-3\\.[\\w.]+)`");

  @TempDir private Path folder;

  @Test
  void theTableOfFormatsSaysWhatTheyCarry() throws IOException {
    List<Exporter<?>> exporters = Catalog.installed().exporters();
    List<String> table = new ArrayList<>();
    table.add(row("", exporters.stream().map(exporter -> exporter.format().id())));
    table.add("|" + "---|".repeat(exporters.size() + 1));
    for (Feature feature : Feature.values()) {
      if (feature.group() == Feature.Group.KIND) {
        table.add(row(feature.label(), exporters.stream().map(each -> mark(each, feature))));
      }
    }

    assertThat(Files.readString(Corpus.root().resolve("README.md")))
        .contains(String.join("\n", table));
  }

  @Test
  void theTableOfFilesNamesThoseThatAreWritten() throws IOException {
    Terminal terminal = new Terminal(folder).withEverything();
    terminal.file("set-3.md", Files.readString(Corpus.root().resolve("input/set-3.md")));
    assertThat(terminal.run("convert", "set-3.md", "-q").exit()).isZero();

    String readme = Files.readString(Corpus.root().resolve("README.md"));
    assertThat(
            FILE.matcher(readme.substring(0, readme.indexOf("Without a file")))
                .results()
                .map(found -> found.group(1))
                .filter(name -> !name.equals("set-3.md")))
        .containsExactlyInAnyOrderElementsOf(terminal.files("output/set-3"));
  }

  private static String row(String label, Stream<String> cells) {
    return Stream.concat(
            Stream.of("| " + (label.isEmpty() ? "" : label + " ")), cells.map(c -> " " + c + " "))
        .collect(Collectors.joining("|", "", "|"));
  }

  private static String mark(Exporter<?> exporter, Feature feature) {
    return switch (exporter.capabilities().of(feature).level()) {
      case FULL -> "✓";
      case SUBSTITUTE -> "≈";
      case NONE -> "✗";
    };
  }
}
