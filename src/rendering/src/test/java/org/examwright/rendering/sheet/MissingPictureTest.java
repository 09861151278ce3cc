package org.examwright.rendering.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.examwright.model.text.Inline;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MissingPictureTest {
  @ParameterizedTest
  @CsvSource({
    "tree.svg, a tree, en, [a tree]",
    "tree.svg, '', en, [Picture: tree.svg]",
    "tree.svg, '', de, [Bild: tree.svg]"
  })
  void itSaysWhatItWouldShowOrElseWhichItIs(
      String source, String alt, String language, String words) {
    Inline.Image image = new Inline.Image(source, alt, "", null, null);

    assertThat(MissingPicture.standIn(image, SheetWords.in(language)))
        .isEqualTo(new Inline.Text(words));
  }

  @ParameterizedTest
  @CsvSource({"a map, [a map]", "'', [Picture: https://example.org/map.png]"})
  void oneOnTheWebIsALinkToIt(String alt, String words) {
    Inline.Image image = new Inline.Image("https://example.org/map.png", alt, "Map", null, null);

    assertThat(MissingPicture.standIn(image, SheetWords.in("en")))
        .isEqualTo(
            new Inline.Link("https://example.org/map.png", "Map", List.of(new Inline.Text(words))));
  }
}
