package org.examwright.exporters.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.BreakIterator;
import com.itextpdf.io.font.otf.GlyphLine;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineBreaksTest {
  private static final long SEED = 4711;
  private static final String SIGNS = "aaabcZ09    .,:;?!";

  private final Fonts fonts = new Fonts();
  private final LineBreaks breaks = new LineBreaks();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "one |word |after |another",
        "well-|known",
        "git |commit |-m |x",
        "minus |-5 |and |3.14 |and |1,000",
        "about\u00A05\u00A0km |away",
        "(in |brackets) |and |“quoted” |words!",
        "https://|example.org/|a/|b",
        "an |en |dash |–|and |so |on"
      })
  void wordsStayWhole(String broken) {
    assertThat(places(broken.replace("|", ""), Face.TEXT)).isEqualTo(broken);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"こ|れ|は|「例」|で|す。|", "ファ|イ|ル|（一|つ）|と|コー|ヒー|", "你|好，|世|界！", "《书》|有|“引|号”|吗？"})
  void noLineBeginsWithWhatClosesOrEndsWithWhatOpens(String broken) {
    assertThat(places(broken.replace("|", ""), Face.CHINESE_AND_JAPANESE)).isEqualTo(broken);
  }

  @Test
  void plainWordsAreBrokenAsUnicodeHasIt() {
    Random random = new Random(SEED);
    BreakIterator unicode = BreakIterator.getLineInstance(Locale.ROOT);
    for (int i = 0; i < 5_000; i++) {
      String text =
          random
              .ints(1 + random.nextInt(14), 0, SIGNS.length())
              .mapToObj(at -> SIGNS.substring(at, at + 1))
              .collect(Collectors.joining());
      unicode.setText(text + "a");
      StringBuilder expected = new StringBuilder(text);
      for (int at = unicode.last(); at != BreakIterator.DONE; at = unicode.previous()) {
        if (at > 0 && at < text.length()) { // at the end the library has its own rule, too
          expected.insert(at, '|');
        }
      }
      String broken = places(text, Face.TEXT);
      assertThat(broken.endsWith("|") ? broken.substring(0, broken.length() - 1) : broken)
          .as("seed %d, text %d: %s", SEED, i, text)
          .isEqualTo(expected.toString());
    }
  }

  /** The text with a bar wherever a line may end, as if a word of another face followed. */
  private String places(String text, Face face) {
    GlyphLine glyphs = fonts.of(face).createGlyphLine(text);
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < glyphs.size(); i++) {
      out.append(glyphs.get(i).getUnicodeString());
      if (breaks.isSplitCharacter(glyphs, i)) {
        out.append('|');
      }
    }
    return out.toString();
  }
}
