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
    List<Feature> kinds =
        Stream.of(Feature.values())
            .filter(feature -> feature.group() == Feature.Group.KIND)
            .toList();
    List<String> table = new ArrayList<>();
    table.add(row("", kinds.stream().map(Feature::label)));
    table.add("|" + "---|".repeat(kinds.size() + 1));
    for (Exporter<?> each : exporters) {
      table.add(row(each.format().id(), kinds.stream().map(kind -> mark(each, kind))));
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
