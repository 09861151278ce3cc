package org.examwright.app.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.regex.Pattern;
import org.examwright.library.Catalog;
import org.examwright.library.ConfiguredExporter;
import org.junit.jupiter.api.Test;

/** What the formats of the program are told by options that several of them have. */
class ChosenFormatsTest {
  private static final Pattern TARGET = Pattern.compile("target=\\w+");

  @Test
  void theTargetIsThatOfEveryFormatThatHasOne() {
    assertThat(options("moodle-4.1")).containsExactly("target=MOODLE_4_1", "target=MOODLE_4_1", "");
    assertThat(options("")).containsExactly("target=MOODLE_5_0", "target=MOODLE_5_0", "");
  }

  @Test
  void anUnknownTargetSaysWhichThereAre() {
    assertThatThrownBy(() -> options("moodle-3.9"))
        .hasMessage("`--target moodle-3.9`: `moodle-3.9` is no value of it")
        .extracting("hint")
        .asString()
        .startsWith("give one of moodle-4.1, moodle-4.5, moodle-5.0, or one of generic, canvas-");
  }

  @Test
  void aTargetIsThatOfTheFormatsThatKnowIt() {
    assertThat(options("tao", List.of("gift", "qti21", "qti12")))
        .containsExactly("target=MOODLE_5_0", "target=TAO", "target=TAO");
    assertThat(options("moodle-4.5", List.of("gift", "qti21")))
        .containsExactly("target=MOODLE_4_5", "target=GENERIC");
    assertThatThrownBy(() -> options("tao", List.of("gift")))
        .hasMessageContaining("no format for such a platform is written");
  }

  @Test
  void anOptionOfAllVersionsOfAFormatIsSetOnce() {
    List<ConfiguredExporter<?>> chosen =
        ChosenFormats.choose(
            Catalog.installed(),
            List.of("qti12", "gift", "qti30"),
            List.of(),
            List.of(ChosenFormats.FormatSetting.parse("qti.as=bank")));

    assertThat(chosen)
        .extracting(each -> each.options().toString())
        .filteredOn(s -> s.contains("as=BANK"))
        .hasSize(2);
    assertThatThrownBy(
            () ->
                ChosenFormats.choose(
                    Catalog.installed(),
                    List.of("gift"),
                    List.of(),
                    List.of(ChosenFormats.FormatSetting.parse("qti.as=bank"))))
        .hasMessageContaining("qti is not written");
  }

  /** What three formats of the program are told about a target. */
  private static List<String> options(String target) {
    return options(target, List.of("gift", "moodle-xml", "pdf"));
  }

  private static List<String> options(String target, List<String> formats) {
    return ChosenFormats.choose(
            Catalog.installed(),
            formats,
            List.of(new ChosenFormats.CommonSetting("target", target, "for such a platform")),
            List.of())
        .stream()
        .map(chosen -> chosen.options().toString())
        .map(TARGET::matcher)
        .map(found -> found.find() ? found.group() : "")
        .toList();
  }
}
