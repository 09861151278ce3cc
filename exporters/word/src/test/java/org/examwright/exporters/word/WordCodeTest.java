package org.examwright.exporters.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.examwright.model.text.Block;
import org.examwright.model.text.RichText;
import org.examwright.rendering.code.CodeKind;
import org.examwright.rendering.paper.PrintOptions;
import org.examwright.rendering.sheet.Edition;
import org.examwright.testkit.Sets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Programs with their words in colours. */
class WordCodeTest {
  private static final String PROGRAM =
      "\n# a comment,  with spaces  \ndef f(x):\n\tif x > 1.5:\n\t\treturn \"a\tb\"\n\n    \n\n";

  @Test
  void wordsOfAKnownLanguageHaveTheStylesOfWhatTheyAre() {
    WordText.read(
        file("python", "def f(x): # why\n  return 'a' + 1"),
        document -> {
          List<String> styled =
              program(document.getParagraphs()).getRuns().stream()
                  .filter(run -> !run.getStyle().isEmpty())
                  .map(run -> run.getStyle() + " " + run.text())
                  .toList();
          assertThat(styled)
              .containsExactly(
                  "CodeKeyword def",
                  "CodeName f",
                  "CodeComment # why",
                  "CodeKeyword return",
                  "CodeString 'a'",
                  "CodeNumber 1");
          return null;
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"python", "java", "c", "html", "sql", "made-up", ""})
  void whoCopiesAProgramGetsItAsItWas(String language) {
    assertThat(copied(language, PROGRAM)).isEqualTo(PROGRAM);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "made-up", "text"})
  void aProgramInNoKnownLanguageIsOneRun(String language) {
    WordText.read(
        file(language, PROGRAM),
        document -> {
          assertThat(program(document.getParagraphs()).getRuns()).hasSize(1);
          return null;
        });
  }

  @ParameterizedTest
  @EnumSource(value = CodeKind.class, names = "PLAIN", mode = EnumSource.Mode.EXCLUDE)
  void stylesLookAsOnEveryPaper(CodeKind kind) {
    WordText.read(
        file("", "x"),
        document -> {
          XWPFStyle style =
              document.getStyles().getStyleWithName("Code " + kind.name().toLowerCase(Locale.ROOT));
          String look = style.getCTStyle().getRPr().xmlText();
          assertThat(look).contains("w:val=\"" + kind.color() + "\"");
          assertThat(look.contains("<w:b/>")).isEqualTo(kind.bold());
          assertThat(look.contains("<w:i/>")).isEqualTo(kind.italic());
          return null;
        });
  }

  @ParameterizedTest
  @CsvSource({"<w:name w:val=\"Code keyword\"/>", "<w:name w:val=\"Code comment\"/>"})
  void aTemplateWithoutTheStylesGetsThem(String name) {
    byte[] file =
        new WordExporter()
            .export(
                Sets.of(Sets.open("q", code("python", PROGRAM))),
                new WordOptions(
                    PrintOptions.of(Edition.WORKSHEET),
                    OwnTemplates.given(OwnTemplates.school()),
                    false))
            .artifacts()
            .getFirst()
            .content();

    assertThat(WordParts.text(file, "word/styles.xml")).containsOnlyOnce(name);
    assertThat(WordSchemas.problems(file)).isEmpty();
  }

  private static String copied(String language, String code) {
    return WordText.read(
        file(language, code),
        document -> {
          StringBuilder text = new StringBuilder();
          for (XWPFRun run : program(document.getParagraphs()).getRuns()) {
            text.append(run.text());
          }
          return text.toString();
        });
  }

  private static XWPFParagraph program(List<XWPFParagraph> paragraphs) {
    return paragraphs.stream()
        .filter(each -> ParagraphStyle.CODE.id().equals(each.getStyle()))
        .findFirst()
        .orElseThrow();
  }

  private static byte[] file(String language, String code) {
    return new WordExporter()
        .export(
            Sets.of(Sets.open("q", code(language, code))),
            WordOptions.of(PrintOptions.of(Edition.WORKSHEET)))
        .artifacts()
        .getFirst()
        .content();
  }

  private static RichText code(String language, String code) {
    return RichText.of(new Block.CodeBlock(language, code));
  }
}
