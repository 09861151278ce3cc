package org.examwright.rendering.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.examwright.model.Asset;
import org.examwright.model.QuestionSet;
import org.examwright.model.TitleBlock;
import org.examwright.model.diagnostics.Diagnostic;
import org.examwright.model.diagnostics.Severity;
import org.examwright.model.exchange.GivenFile;
import org.examwright.model.text.RichText;
import org.examwright.testkit.Sets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ThemeReadingTest {
  private static final byte[] PICTURE = {(byte) 0x89, 'P', 'N', 'G'};

  @ParameterizedTest
  @ValueSource(strings = {"compact", "large-print", "dyslexia"})
  void aThemeThatComesAlongHasNothingToComplainOf(String name) {
    ThemeReading.Result read = ThemeReading.of(options(GivenFile.named(name)));

    assertThat(read.said()).isEmpty();
    assertThat(read.theme()).isNotEqualTo(Theme.PLAIN);
  }

  @Test
  void withoutAThemeAllIsAsUsual() {
    assertThat(ThemeReading.of(LookOptions.USUAL).theme()).isEqualTo(Theme.PLAIN);
    assertThat(Theme.PLAIN.scale()).isEqualTo(1);
  }

  @Test
  void whatIsAskedForBesideAThemeWins() {
    LookOptions options =
        new LookOptions(
            GivenFile.named("compact"), Optional.of(12.5), Optional.of(1), Optional.of(true));

    Theme theme = ThemeReading.of(options).theme();

    assertThat(theme.size()).isEqualTo(12.5);
    assertThat(theme.columns()).isEqualTo(1);
    assertThat(theme.duplex()).isTrue();
    assertThat(theme.margins()).isPresent();
  }

  @Test
  void linesMayBeWrittenAsPeopleWriteThem() {
    Theme theme =
        read("""
                # our school
                Font = Andika
                Line Spacing: 1,5   # as we like it
                size: 12 pt
                MARGIN_SIDE: 25mm
                italics: no
                accent: #0A5

                """
                .replace("#0A5", "#00AA55 "))
            .theme();

    assertThat(theme.font()).contains("Andika");
    assertThat(theme.lineSpacing()).isEqualTo(1.5);
    assertThat(theme.size()).isEqualTo(12);
    assertThat(theme.margins()).contains(new Margins(20, 20, 25));
    assertThat(theme.italics()).isFalse();
    assertThat(theme.accent()).contains(new ThemeColor(0, 0xAA, 0x55));
  }

  @Test
  void everyMistakeIsNamedWithItsPlace() {
    ThemeReading.Result read =
        read(
            """
            size: big
            colour: red
              columns: 3
            just words
            duplex: true
            duplex: true
            background: #000000
            logo: crest.svg
            """);

    assertThat(read.failed()).isTrue();
    assertThat(read.said().stream().map(ThemeReadingTest::shown))
        .containsExactlyInAnyOrder(
            "1:7 `big` cannot be the size",
            "2:1 a theme does not know `colour`",
            "3:12 `3` cannot be the columns",
            "4:1 this line says nothing",
            "6:1 `duplex` is said twice",
            "7:1 the background is too dark to print on",
            "8:1 the logo `crest.svg` is no picture that can be printed");
  }

  @Test
  void aColourThatIsHardToReadIsAWarning() {
    ThemeReading.Result read = read("accent: #FFD700");

    assertThat(read.failed()).isFalse();
    assertThat(read.said())
        .singleElement()
        .satisfies(
            said -> {
              assertThat(said.severity()).isEqualTo(Severity.WARNING);
              assertThat(said.hint()).contains("1.4");
            });
  }

  @Test
  void aFileThatIsNoTextIsAnError() {
    GivenFile file = new InMemory("x.theme", Map.of("x.theme", new byte[] {(byte) 0xC3, 0x28}));

    assertThat(ThemeReading.of(options(file)).said())
        .singleElement()
        .satisfies(said -> assertThat(said.message()).contains("no text in UTF-8"));
  }

  @Test
  void aFileThatIsGoneIsAnError() {
    GivenFile file = new InMemory("x.theme", Map.of());

    assertThat(ThemeReading.of(options(file)).failed()).isTrue();
  }

  @Test
  void aSetIsHeadedByWhatItDoesNotSayItself() {
    Theme theme = read("institution: Our School\ncourse: Biology\nlogo: crest.png").theme();
    QuestionSet plain = Sets.of(Sets.open("q", RichText.of("What is asked?")));
    QuestionSet set =
        new QuestionSet(
            plain.title(),
            plain.language(),
            plain.sections(),
            plain.assets(),
            plain.sitting(),
            new TitleBlock(null, "Chemistry", null, null, null, null));

    QuestionSet headed = theme.headed(set);

    assertThat(headed.titleBlock())
        .isEqualTo(new TitleBlock("Our School", "Chemistry", null, null, null, "crest.png"));
    assertThat(headed.asset("crest.png")).contains(new Asset("crest.png", "image/png", PICTURE));
    assertThat(Theme.PLAIN.headed(set)).isSameAs(set);
  }

  @Test
  void aPictureOfTheSetKeepsItsNameBesideTheLogo() {
    Theme theme = read("logo: crest.png").theme();
    QuestionSet plain = Sets.of(Sets.open("q", RichText.of("What is asked?")));
    Asset own = new Asset("crest.png", "image/png", new byte[] {1});
    QuestionSet set =
        new QuestionSet(plain.title(), plain.language(), plain.sections(), List.of(own));

    QuestionSet headed = theme.headed(set);

    assertThat(headed.asset("crest.png")).contains(own);
    assertThat(headed.titleBlock().logo()).isEqualTo("theme-crest.png");
  }

  @Test
  void aLogoThatIsNotThereIsAnError() {
    assertThat(read("logo: gone.png").said().getFirst().message())
        .isEqualTo("the logo `gone.png` cannot be read");
  }

  @ParameterizedTest
  @CsvSource({"5", "49", "-3"})
  void aSizeThatNobodyCanReadIsRefused(double size) {
    assertThatThrownBy(
            () ->
                new LookOptions(
                    GivenFile.NONE, Optional.of(size), Optional.empty(), Optional.empty()))
        .hasMessageContaining("6 to 48 points");
  }

  private static String shown(Diagnostic said) {
    return said.origin().line() + ":" + said.origin().column() + " " + said.message();
  }

  private static ThemeReading.Result read(String theme) {
    Map<String, byte[]> files =
        Map.of("our.theme", theme.getBytes(StandardCharsets.UTF_8), "crest.png", PICTURE);
    return ThemeReading.of(options(new InMemory("our.theme", files)));
  }

  private static LookOptions options(GivenFile theme) {
    return new LookOptions(theme, Optional.empty(), Optional.empty(), Optional.empty());
  }

  private record InMemory(String name, Map<String, byte[]> files) implements GivenFile {
    @Override
    public byte[] content() throws IOException {
      byte[] content = files.get(name);
      if (content == null) {
        throw new FileNotFoundException(name);
      }
      return content;
    }

    @Override
    public GivenFile beside(String other) {
      return new InMemory(other, files);
    }
  }
}
