package org.examwright.rendering.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MissingCharactersTest {
  @Test
  void everyScriptIsNamedApartWithAFontForIt() {
    assertThat(MissingCharacters.of(List.of(0x1780, 0x13000, 0x1781)))
        .extracting(MissingCharacters::message, MissingCharacters::hint)
        .extracting(Object::toString)
        .containsExactly(
            "(\"no font has the Khmer characters ក (U+1780), ខ (U+1781); their codes are printed"
                + " instead\", \"install a font for Khmer, such as Noto Sans Khmer, or show them in a"
                + " picture\")",
            "(\"no font has the Egyptian Hieroglyphs character \uD80C\uDC00 (U+13000); its code is"
                + " printed instead\", \"install a font for Egyptian Hieroglyphs, such as Noto Sans"
                + " Egyptian Hieroglyphs, or show them in a picture\")");
  }

  @Test
  void ofManyCharactersAFewAreNamed() {
    List<Integer> many = IntStream.range(0x1780, 0x17A0).boxed().toList();

    assertThat(MissingCharacters.of(many))
        .singleElement()
        .extracting(MissingCharacters::message)
        .asString()
        .contains("(U+178B) and 20 more;");
  }

  @Test
  void whatOneFontAloneUnderstandsCannotBeInstalled() {
    assertThat(MissingCharacters.of(List.of(0xE000)))
        .singleElement()
        .extracting(MissingCharacters::hint)
        .isEqualTo(
            "these codes mean something to one font alone: show what they mean in a picture");
  }
}
