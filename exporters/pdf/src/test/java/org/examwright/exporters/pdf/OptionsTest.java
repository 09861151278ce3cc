package org.examwright.exporters.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.itextpdf.kernel.utils.TaggedPdfReaderTool;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.examwright.model.Choice;
import org.examwright.model.Interaction;
import org.examwright.model.text.RichText;
import org.examwright.rendering.paper.PrintOptions;
import org.examwright.rendering.sheet.Edition;
import org.examwright.testkit.Sets;
import org.junit.jupiter.api.Test;

/** How options stand: letter, sign, text. */
class OptionsTest {
  private static final String LONG =
      "a text that is longer than a line " + "and goes on ".repeat(12);

  @Test
  void theLetterIsTheLabelAndTheSignBeginsTheText() {
    assertThat(tags(worksheet(choice())))
        .contains("<LI><Lbl>A.</Lbl><LBody><P>○short</P></LBody></LI>")
        .contains("<LI><Lbl>C.</Lbl><LBody><P>○last</P></LBody></LI>");
  }

  @Test
  void trueAndFalseHaveTheSignAlone() {
    assertThat(tags(worksheet(new Interaction.TrueFalse(true, RichText.EMPTY, RichText.EMPTY))))
        .contains("<LI><Lbl>○</Lbl><LBody><P>True</P></LBody></LI>");
  }

  @Test
  void lettersAndSignsStandInColumns() {
    List<PdfReading.Place> places = PdfReading.places(worksheet(choice()));
    List<Float> signs = ends(places, "○");
    List<Float> letters =
        Stream.of("A.", "B.", "C.").flatMap(each -> ends(places, each).stream()).toList();

    assertThat(signs).hasSize(3).allMatch(end -> Math.abs(end - signs.getFirst()) < 0.1);
    assertThat(letters).hasSize(3).allMatch(end -> Math.abs(end - letters.getFirst()) < 0.1);
    assertThat(letters.getFirst()).isLessThan(signs.getFirst());
  }

  private static List<Float> ends(List<PdfReading.Place> places, String text) {
    return places.stream()
        .filter(place -> place.text().strip().equals(text))
        .map(PdfReading.Place::right)
        .toList();
  }

  private static Interaction choice() {
    return new Interaction.ChoiceSelection(
        false,
        List.of(
            Choice.of(RichText.of("short"), true),
            Choice.of(RichText.of(LONG), false),
            Choice.of(RichText.of("last"), false)),
        false);
  }

  private static byte[] worksheet(Interaction interaction) {
    return new PdfExporter()
        .export(
            Sets.of(Sets.question("q", RichText.of("Which?"), interaction)),
            PdfOptions.of(PrintOptions.of(Edition.WORKSHEET)))
        .artifacts()
        .getFirst()
        .content();
  }

  /** What a screen reader is given: the tags without their attributes. */
  private static String tags(byte[] file) {
    return PdfReading.open(
        file,
        pdf -> {
          ByteArrayOutputStream out = new ByteArrayOutputStream();
          try {
            new TaggedPdfReaderTool(pdf).convertToXml(out);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
          return out.toString(StandardCharsets.UTF_8)
              .replaceAll("\\s*<(\\S+?)(?: [^>]*)?>\\s*", "<$1>")
              .replaceAll("</?Span>", "")
              .replace("&#9675;", "○");
        });
  }
}
