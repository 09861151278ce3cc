package org.examwright.moodle;

import static org.assertj.core.api.Assertions.assertThat;

import org.examwright.model.naming.PercentCoding;
import org.junit.jupiter.api.Test;

class PluginFileTest {
  @Test
  void aNameIsPercentEncoded() {
    assertThat(PluginFile.reference("a b+ü.png")).isEqualTo("@@PLUGINFILE@@/a%20b%2B%C3%BC.png");
  }

  @Test
  void aNameIsReadAsItWasWritten() {
    assertThat(RandomWords.of("a", " ", "+", "%", "%20", "ü", "😀", "/", "&", "#", "?", ".png"))
        .allSatisfy(name -> assertThat(PluginFile.name(PluginFile.reference(name))).contains(name));
  }

  @Test
  void anotherAddressNamesNoFile() {
    assertThat(PluginFile.name("https://example.org/a.png")).isEmpty();
  }

  @Test
  void aPercentSignThatEncodesNothingIsPartOfTheName() {
    assertThat(PercentCoding.decoded("100%.png")).isEqualTo("100%.png");
  }
}
