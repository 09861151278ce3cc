package org.examwright.exporters.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.itextpdf.io.font.otf.GlyphLine;
import java.util.List;
import java.util.stream.Stream;
import org.examwright.model.Choice;
import org.examwright.model.Interaction;
import org.examwright.model.Question;
import org.examwright.model.QuestionSet;
import org.examwright.model.Section;
import org.examwright.model.exchange.Export;
import org.examwright.model.text.Block;
import org.examwright.model.text.Inline;
import org.examwright.model.text.RichText;
import org.examwright.testkit.Sets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScriptsTest {
  private final PdfExporter exporter = new PdfExporter();

  @ParameterizedTest
  @CsvSource({
    "he, מה ההבדל בין שני המבנים (תור ומחסנית) מאז 1984?",
    "he, בְּרֵאשִׁית בָּרָא אֱלֹהִים אֵת הַשָּׁמַיִם",
    "ar, ما الفرق بين القائمة والمكدس (لا إله إلا الله)؟",
    "ar, مُحَمَّدٌ كتب ٣٫١٤ في 2024",
    "fa, پایتخت ایران کجاست؟ می‌خواهم بدانم",
    "hi, विद्यार्थी क्षत्रिय ज्ञान श्री कृष्ण हिन्दी में र्क ट्र कौन है?",
    "mr, ऱ्हाड मराठी भाषा",
    "bn, বাংলা ভাষায় ক্ষমা জ্ঞান প্রশ্ন কিন্তু",
    "ta, சரியானதைத் தேர்ந்தெடுக்கவும் கொண்டு ஶ்ரீ",
    "th, น้ำปั่นกี่แก้วจึงจะพอสำหรับนักเรียนทั้งห้อง?",
    "km, សិស្សត្រូវអានអត្ថបទនេះឱ្យយល់មុនពេលឆ្លើយ",
    "en, Latin with marks: x̂ and é",
    "ja, 日本語の文章「括弧」。",
    "zh, 请选择“正确”的答案！",
    "ko, 한국어 문장도 있습니다."
  })
  void aStemIsSpokenInTheOrderOfReading(String language, String stem) {
    assertThat(spoken(language, RichText.of(stem)))
        .contains("1.")
        .contains(stem.replace("\u200C", ""));
  }

  @Test
  void codeWithinHebrewStaysTogetherAndInItsOrder() {
    RichText stem =
        RichText.of(
            new Block.Paragraph(
                List.of(
                    new Inline.Text("מה מחזיר "),
                    new Inline.Code("[1] is [1]"),
                    new Inline.Text(" בשפת Python 3.12?"))));

    assertThat(spoken("he", stem)).contains("מה מחזיר [1] is [1] בשפת Python 3.12?");
    assertThat(fromTheLeft("he", stem)).contains("[1] is [1]", "Python 3.12");
  }

  @Test
  void hebrewIsWrittenFromTheRight() {
    // A mirrored bracket keeps its name.
    assertThat(fromTheLeft("he", RichText.of("שלום (עולם) 12 end!")))
        .contains("!end 12 )םלוע( םולש .1");
    assertThat(fromTheLeft("en", RichText.of("In שלום 12 עולם end.")))
        .contains("In םלוע 12 םולש end.");
  }

  @Test
  void hebrewInCodeIsOrderedAndCodeStaysAtTheLeft() {
    RichText stem =
        RichText.of("קראו:")
            .then(RichText.of(new Block.CodeBlock("python", "print(\"שלום עולם\")")));

    assertThat(fromTheLeft("he", stem)).contains("print(\"םלוע םולש\")");
  }

  @Test
  void numbersHangAtTheRightAndPointsStandAtTheLeft() {
    List<PdfReading.Place> places =
        PdfReading.places(
            file("he", List.of(Sets.withPoints(Sets.open("q", RichText.of("שאלה")), "3"))));

    assertThat(x("1", places)).isGreaterThan(x("הלאש", places));
    assertThat(x("הלאש", places)).isGreaterThan(x("3", places));
    assertThat(x("Sample", places)).isGreaterThan(x("דומע", places));
  }

  @Test
  void theColumnsOfATableRunFromTheRight() {
    Block.Table table =
        new Block.Table(
            List.of(Block.Alignment.NONE, Block.Alignment.NONE),
            row("אחד", "שניים"),
            List.of(row("three", "four")));

    List<PdfReading.Place> places =
        PdfReading.places(file("he", List.of(Sets.open("q", RichText.of(table)))));

    assertThat(x("דחא", places)).isGreaterThan(x("םיינש", places));
    assertThat(x("three", places)).isCloseTo(x("דחא", places), within(1f));
    assertThat(x("four", places)).isCloseTo(x("םיינש", places), within(1f));
    assertThat(spoken("he", RichText.of(table)))
        .containsSubsequence("אחד", "שניים", "three", "four");
  }

  @Test
  void optionsHaveLetterSignAndTextFromTheRight() {
    Interaction choice =
        new Interaction.ChoiceSelection(
            false,
            List.of(Choice.of(RichText.of("תשובה"), true), Choice.of(RichText.of("int"), false)),
            false);

    List<PdfReading.Place> places =
        PdfReading.places(file("he", List.of(Sets.question("q", RichText.of("?"), choice))));

    assertThat(x(".B", places)).isGreaterThan(x("○", places) + 6);
    assertThat(x("○", places)).isGreaterThan(x("int", places) + 6);
    assertThat(x("int", places)).isCloseTo(x("הבושת", places), within(1f));
  }

  @Test
  void aSetWithoutALanguageIsReadAsItsQuestionsAre() {
    List<PdfReading.Place> places =
        PdfReading.places(file("en", List.of(Sets.open("q", RichText.of("שאלה")))));

    assertThat(x("1", places)).isGreaterThan(x("הלאש", places));
  }

  @Test
  void aLineOnWhichNothingIsLeftIsDrawnAsNothing() {
    ShapedLine shaped = new ShapedLine(new FacePiece("हिन्दी", 0, Face.TEXT, (byte) 0, true));
    GlyphLine empty = shaped.glyphs();
    empty.setStart(-1);
    empty.setEnd(-1);

    assertThat(shaped.drawn(empty)).isSameAs(empty);
  }

  private static float x(String text, List<PdfReading.Place> places) {
    return places.stream()
        .filter(place -> place.text().contains(text))
        .map(PdfReading.Place::right)
        .findFirst()
        .orElseThrow(() -> new AssertionError(text + " is not among " + places));
  }

  private static Block.Row row(String... cells) {
    return new Block.Row(
        Stream.of(cells).map(cell -> new Block.Cell(List.of(new Inline.Text(cell)))).toList());
  }

  @Test
  void filesInEveryScriptAreAccessible() {
    VeraPdf.requireAccessible(
        file(
            "he",
            List.of(
                Sets.open("a", RichText.of("שלום 12 עולם")),
                Sets.open("b", RichText.of("مرحبا بالعالم")),
                Sets.open("c", RichText.of("हिन्दी विद्यार्थी")),
                Sets.open("d", RichText.of("น้ำปั่น ភាសាខ្មែរ தமிழ் বাংলা")),
                Sets.open("e", RichText.of("👩‍💻 👍🏽 🇩🇪 ❤️ x̂")))));
  }

  private String spoken(String language, RichText stem) {
    return PdfSpeech.of(file(language, List.of(Sets.open("q", stem))));
  }

  /** The texts of a page as they stand from left to right, in lines from top to bottom. */
  private String fromTheLeft(String language, RichText stem) {
    return PdfReading.visual(file(language, List.of(Sets.open("q", stem))));
  }

  private byte[] file(String language, List<Question> questions) {
    QuestionSet set =
        new QuestionSet(
            "Sample",
            language,
            List.of(new Section(List.of(), RichText.EMPTY, questions)),
            List.of());
    Export export = exporter.export(set, exporter.defaults());
    return export.artifacts().getFirst().content();
  }
}
