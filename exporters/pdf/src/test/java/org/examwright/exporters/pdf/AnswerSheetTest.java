package org.examwright.exporters.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.examwright.model.Choice;
import org.examwright.model.Interaction;
import org.examwright.model.Question;
import org.examwright.model.QuestionSet;
import org.examwright.model.diagnostics.Diagnostic;
import org.examwright.model.exchange.Artifact;
import org.examwright.model.exchange.Export;
import org.examwright.model.text.RichText;
import org.examwright.rendering.paper.PaperSize;
import org.examwright.rendering.paper.PrintOptions;
import org.examwright.rendering.sheet.Edition;
import org.examwright.rendering.version.VersionPlan;
import org.examwright.testkit.Sets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An answer sheet is read by its description alone. */
class AnswerSheetTest {
  private static final double MILLIMETRES_AN_INCH = 25.4;

  private static QuestionSet set(int questions) {
    return Sets.of(
        IntStream.range(0, questions).mapToObj(AnswerSheetTest::question).toList(), List.of());
  }

  private static Question question(int number) {
    if (number % 7 == 3) {
      return Sets.question(
          "q" + number,
          RichText.of("Is " + number + " odd?"),
          new Interaction.TrueFalse(number % 2 == 1, RichText.EMPTY, RichText.EMPTY));
    }
    if (number % 11 == 5) {
      return Sets.open("q" + number, RichText.of("Why " + number + "?"));
    }
    List<Choice> choices =
        IntStream.range(0, 3 + number % 4)
            .mapToObj(i -> Choice.of(RichText.of(number + " is the " + i + "th"), i == number % 3))
            .toList();
    return Sets.question(
        "q" + number,
        RichText.of("Which of " + number + "?"),
        new Interaction.ChoiceSelection(number % 5 == 0, choices, false));
  }

  private static Export export(QuestionSet set, int versions, PaperSize paper) {
    return new PdfExporter()
        .export(
            set,
            PdfOptions.of(
                new PrintOptions(
                    List.of(Edition.ANSWER_SHEET),
                    paper,
                    new VersionPlan(versions, 7, "", List.of()))));
  }

  private static byte[] file(Export export, String name) {
    return export.artifacts().stream()
        .filter(artifact -> artifact.suffix().equals(name))
        .findFirst()
        .orElseThrow()
        .content();
  }

  private static JsonNode description(Export export) {
    return JsonMapper.shared().readTree(file(export, "answer-sheet.json"));
  }

  @ParameterizedTest
  @CsvSource({
    "150, 2, A4",
    "300, 2, A4",
    "150, -2, A4",
    "300, -2, LETTER",
    "150, 0, LETTER",
    "300, 1.3, A4"
  })
  void bubblesThatAreFilledInAreFoundInATurnedAndBlurredScan(
      int dotsAnInch, double degrees, PaperSize paper) throws IOException {
    Export export = export(set(130), 3, paper);
    Random random = new Random(dotsAnInch);
    JsonNode description = description(export);
    assertThat(description.get("pages")).hasSizeGreaterThan(1);

    for (JsonNode page : description.get("pages")) {
      BufferedImage sheet =
          rendered(file(export, "answer-sheet.pdf"), page.get("number").asInt(), dotsAnInch);
      Map<String, List<String>> filled =
          fill(sheet, page, dotsAnInch / MILLIMETRES_AN_INCH, random);
      MarkReader reader =
          new MarkReader(blurred(turned(sheet, degrees)), page, dotsAnInch / MILLIMETRES_AN_INCH);

      assertThat(read(reader, page)).isEqualTo(filled);
    }
  }

  private static BufferedImage rendered(byte[] file, int page, int dotsAnInch) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(file)) {
      return new PDFRenderer(pdf).renderImageWithDPI(page - 1, dotsAnInch, ImageType.GRAY);
    }
  }

  /** What a page has to fill in, by names of the test. */
  private static Map<String, JsonNode> groups(JsonNode page) {
    Map<String, JsonNode> groups = new LinkedHashMap<>();
    int digit = 0;
    for (JsonNode column : page.get("studentNumber")) {
      groups.put("digit " + digit++, column);
    }
    groups.put("version", page.get("version"));
    page.get("questions")
        .forEach(row -> groups.put(row.get("number").asString(), row.get("bubbles")));
    return groups;
  }

  private static Map<String, List<String>> read(MarkReader reader, JsonNode page) {
    Map<String, List<String>> read = new LinkedHashMap<>();
    groups(page).forEach((name, bubbles) -> read.put(name, reader.filled(bubbles)));
    return read;
  }

  /** With a pen: not quite round, not quite black, not quite in the middle. */
  private static Map<String, List<String>> fill(
      BufferedImage sheet, JsonNode page, double dots, Random random) {
    Graphics2D pen = sheet.createGraphics();
    Map<String, List<String>> filled = new LinkedHashMap<>();
    groups(page)
        .forEach(
            (name, bubbles) -> {
              List<String> own = new ArrayList<>();
              for (JsonNode bubble : bubbles) {
                if (random.nextInt(3) == 0) {
                  own.add(bubble.get("value").asString());
                  double radius = bubble.get("radius").asDouble() * dots * 0.95;
                  double x = bubble.get("x").asDouble() * dots + random.nextDouble() - 0.5;
                  double y = bubble.get("y").asDouble() * dots + random.nextDouble() - 0.5;
                  pen.setColor(new Color(20 + random.nextInt(40), 20, 20));
                  pen.fill(
                      new Ellipse2D.Double(x - radius, y - radius * 0.9, 2 * radius, 1.8 * radius));
                }
              }
              filled.put(name, own);
            });
    pen.dispose();
    return filled;
  }

  private static BufferedImage turned(BufferedImage sheet, double degrees) {
    BufferedImage turned =
        new BufferedImage(sheet.getWidth(), sheet.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D drawing = turned.createGraphics();
    drawing.setColor(Color.WHITE);
    drawing.fillRect(0, 0, turned.getWidth(), turned.getHeight());
    drawing.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    drawing.drawImage(
        sheet,
        AffineTransform.getRotateInstance(
            Math.toRadians(degrees), sheet.getWidth() / 2.0, sheet.getHeight() / 2.0),
        null);
    drawing.dispose();
    return turned;
  }

  private static BufferedImage blurred(BufferedImage sheet) {
    float[] even = new float[25];
    Arrays.fill(even, 1 / 25f);
    return new ConvolveOp(new Kernel(5, 5, even), ConvolveOp.EDGE_NO_OP, null).filter(sheet, null);
  }

  @ParameterizedTest
  @CsvSource({"A4", "LETTER"})
  void placesAreRightToATenthOfAMillimetre(PaperSize paper) throws IOException {
    Export export = export(set(20), 1, paper);
    JsonNode page = description(export).get("pages").get(0);
    double dots = 600 / MILLIMETRES_AN_INCH;
    MarkReader reader =
        new MarkReader(rendered(file(export, "answer-sheet.pdf"), 1, 600), page, dots);

    for (double[] place : new double[][] {{12, 12}, {100, 150}, {190, 260}}) {
      double[] found = reader.place(place[0], place[1]);
      assertThat(found[0] / dots).isCloseTo(place[0], org.assertj.core.data.Offset.offset(0.1));
      assertThat(found[1] / dots).isCloseTo(place[1], org.assertj.core.data.Offset.offset(0.1));
    }
  }

  @Test
  void theKeyOfEachVersionIsThatOfItsPaper() {
    QuestionSet set = set(40);
    JsonNode keys = description(export(set, 4, PaperSize.A4)).get("keys");
    PdfOptions papers =
        PdfOptions.of(
            new PrintOptions(
                List.of(Edition.KEY), PaperSize.A4, new VersionPlan(4, 7, "", List.of())));
    List<Artifact> printed = new PdfExporter().export(set, papers).artifacts();

    assertThat(keys).hasSize(4);
    for (int i = 0; i < 4; i++) {
      assertThat(keys.get(i).get("version").asString()).isEqualTo(Character.toString('A' + i));
      String words = PdfReading.words(printed.get(i).content()).replaceAll("\\s+", " ");
      for (JsonNode answer : keys.get(i).get("answers")) {
        if (set.questions()
            .noneMatch(
                q ->
                    q.id().equals(answer.get("question").asString())
                        && q.interaction() instanceof Interaction.TrueFalse)) {
          assertThat(words)
              .contains(
                  " "
                      + answer.get("number").asString()
                      + ". "
                      + letters(answer.get("correct"))
                      + " ");
        }
      }
    }
  }

  private static String letters(JsonNode correct) {
    List<String> letters = new ArrayList<>();
    correct.forEach(letter -> letters.add(letter.asString()));
    return String.join(", ", letters);
  }

  @Test
  void aSecondRunWritesTheSame() {
    assertThat(file(export(set(9), 2, PaperSize.A4), "answer-sheet.pdf"))
        .isEqualTo(file(export(set(9), 2, PaperSize.A4), "answer-sheet.pdf"));
    assertThat(file(export(set(9), 2, PaperSize.A4), "answer-sheet.json"))
        .isEqualTo(file(export(set(9), 2, PaperSize.A4), "answer-sheet.json"));
  }

  @Test
  void aSetWithNothingToTickHasNoSheet() {
    Export export = export(Sets.of(Sets.open("q", RichText.of("Why?"))), 1, PaperSize.A4);

    assertThat(export.artifacts()).isEmpty();
    assertThat(export.diagnostics())
        .extracting(Diagnostic::message)
        .contains(
            "no question is answered by filling in bubbles, so that there is no answer sheet");
  }

  @Test
  void whatChoicesEarnIsInTheKey() {
    Question question =
        Sets.question(
            "q",
            RichText.of("Which?"),
            new Interaction.ChoiceSelection(
                true,
                List.of(
                    new Choice(RichText.of("a"), true, BigDecimal.valueOf(75), RichText.EMPTY),
                    new Choice(RichText.of("b"), false, BigDecimal.valueOf(-50), RichText.EMPTY),
                    new Choice(RichText.of("c"), true, BigDecimal.valueOf(25), RichText.EMPTY)),
                false));

    JsonNode answer =
        description(export(Sets.of(question), 1, PaperSize.A4))
            .get("keys")
            .get(0)
            .get("answers")
            .get(0);

    assertThat(answer.get("credits").get(1).get("value").asString()).isEqualTo("B");
    assertThat(answer.get("credits").get(1).get("percent").asInt()).isEqualTo(-50);
    assertThat(answer.get("multiple").asBoolean()).isTrue();
  }

  @Test
  void theSheetIsAccessibleAndArchival() {
    VeraPdf.requireAccessible(file(export(set(30), 2, PaperSize.A4), "answer-sheet.pdf"));
  }
}
