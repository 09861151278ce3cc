package org.examwright.app.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.regex.Pattern;
import org.examwright.library.Catalog;
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
        .isEqualTo("give one of moodle-4.1, moodle-4.5, moodle-5.0");
  }

  /** What three formats of the program are told about a target. */
  private static List<String> options(String target) {
    return ChosenFormats.choose(
            Catalog.installed(),
            List.of("gift", "moodle-xml", "pdf"),
            List.of(new ChosenFormats.CommonSetting("target", target, "for Moodle")),
            List.of())
        .stream()
        .map(chosen -> chosen.options().toString())
        .map(TARGET::matcher)
        .map(found -> found.find() ? found.group() : "")
        .toList();
  }
}
