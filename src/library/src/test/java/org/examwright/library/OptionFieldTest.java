package org.examwright.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.examwright.model.exchange.GivenFile;
import org.examwright.model.exchange.Option;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OptionFieldTest {
  private static final Wanted NOTHING =
      new Wanted(GivenFile.NONE, Optional.empty(), Optional.empty(), Optional.empty());

  private record Wanted(
      @Option(
              value = "What it looks like.",
              words = {"large", "small"})
          GivenFile theme,
      @Option("How large.") Optional<Double> size,
      @Option("How many.") Optional<Integer> columns,
      @Option("Whether.") Optional<Boolean> duplex) {}

  @Test
  void aFileIsNamedByItsPathOrByAWord(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("own.theme"), "size: 12");

    GivenFile parsed = (GivenFile) field("theme").parse(file.toString());

    assertThat(parsed.content()).asString().isEqualTo("size: 12");
    assertThat(parsed.beside("own.theme").content()).asString().isEqualTo("size: 12");
    assertThat(field("theme").parse("large")).isEqualTo(GivenFile.named("large"));
    assertThat(field("theme").parse("")).isEqualTo(GivenFile.NONE);
    assertThat(field("theme").takes(folder.toString())).isFalse();
    assertThat(field("theme").takes(folder.resolve("gone").toString())).isFalse();
    assertThat(field("theme").takes("a\0b")).isFalse();
    assertThat(field("theme").values())
        .isEqualTo("one of large, small, or the name of a file that is there");
  }

  @Test
  void whatMayBeMissingIsEmpty() {
    assertThat(OptionField.of(NOTHING)).allSatisfy(field -> assertThat(shown(field)).isEmpty());
    assertThat(field("size").parse("10.5")).isEqualTo(Optional.of(10.5));
    assertThat(field("columns").parse("2")).isEqualTo(Optional.of(2));
    assertThat(field("duplex").parse("TRUE")).isEqualTo(Optional.of(true));
    assertThat(field("size").parse("")).isEqualTo(Optional.empty());
    assertThatThrownBy(() -> field("size").parse("NaN"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aNumberIsShownAsPeopleWriteIt() {
    Wanted wanted =
        new Wanted(GivenFile.named("large"), Optional.of(18.0), Optional.of(2), Optional.of(false));

    assertThat(OptionField.of(wanted).stream().map(field -> field.shown(wanted)))
        .containsExactly("large", "18", "2", "false");
  }

  private static String shown(OptionField field) {
    return field.shown(NOTHING);
  }

  private static OptionField field(String name) {
    return OptionField.of(NOTHING).stream()
        .filter(each -> each.isNamed(name))
        .findFirst()
        .orElseThrow();
  }
}
