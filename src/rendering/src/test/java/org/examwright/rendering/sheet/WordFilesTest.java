package org.examwright.rendering.sheet;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.lang.Character.UnicodeScript;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WordFilesTest {
  private static final Pattern FORM = Pattern.compile("\\.(zero|one|two|few|many|other)$");
  private static final Pattern PLACE = Pattern.compile("\\{\\d}");
  private static final Pattern REGION = Pattern.compile("_([A-Z]{2}|\\d{3})$");

  /** What is written alike in every language, or no word. */
  private static final Set<String> NO_WORDS = Set.of("decimalMark", "label", "percent", "plural");

  /** Words that a language has in common with English. */
  private static final Map<String, Set<String>> SHARED_WITH_ENGLISH =
      Map.of(
          "da", Set.of("points.one", "version", "versionNamed"),
          "de", Set.of("minutes.one", "name", "version", "versionNamed"),
          "fr",
              Set.of(
                  "date",
                  "minutes.one",
                  "minutes.other",
                  "points.one",
                  "points.other",
                  "question",
                  "version",
                  "versionNamed"),
          "sv", Set.of("version", "versionNamed"));

  private static final Map<String, Set<UnicodeScript>> SCRIPTS =
      Map.ofEntries(
          Map.entry("ar", Set.of(UnicodeScript.ARABIC)),
          Map.entry("bg", Set.of(UnicodeScript.CYRILLIC)),
          Map.entry("el", Set.of(UnicodeScript.GREEK)),
          Map.entry("fa", Set.of(UnicodeScript.ARABIC)),
          Map.entry("he", Set.of(UnicodeScript.HEBREW)),
          Map.entry("hi", Set.of(UnicodeScript.DEVANAGARI)),
          Map.entry(
              "ja", Set.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA)),
          Map.entry("km", Set.of(UnicodeScript.KHMER)),
          Map.entry("ko", Set.of(UnicodeScript.HANGUL)),
          Map.entry("ru", Set.of(UnicodeScript.CYRILLIC)),
          Map.entry("sr", Set.of(UnicodeScript.CYRILLIC)),
          Map.entry("th", Set.of(UnicodeScript.THAI)),
          Map.entry("uk", Set.of(UnicodeScript.CYRILLIC)),
          Map.entry("zh", Set.of(UnicodeScript.HAN)),
          Map.entry("zh_Hant", Set.of(UnicodeScript.HAN)));

  private static final Properties ENGLISH = read("en");

  static Stream<String> languages() {
    return names("words").filter(REGION.asPredicate().negate());
  }

  static Stream<String> regions() {
    return names("words").filter(REGION.asPredicate());
  }

  @ParameterizedTest
  @MethodSource("languages")
  void theFileOfALanguageHasEveryKey(String name) {
    assertThat(keys(read(name))).isEqualTo(keys(ENGLISH));
  }

  @ParameterizedTest
  @MethodSource("languages")
  void theFileOfALanguageHasEveryPluralFormOfIt(String name) {
    Properties words = read(name);
    List<String> forms =
        PluralRule.valueOf(words.getProperty("plural")).forms().stream()
            .map(PluralRule.Form::key)
            .sorted()
            .toList();

    for (String key : List.of("minutes", "points", "upToFiles")) {
      assertThat(
              words.stringPropertyNames().stream()
                  .filter(form -> form.startsWith(key + "."))
                  .map(form -> form.substring(key.length() + 1))
                  .sorted())
          .as(key)
          .isEqualTo(forms);
    }
  }

  @ParameterizedTest
  @MethodSource("languages")
  void noWordIsLeftInEnglish(String name) {
    Properties words = read(name);
    Set<String> english =
        words.stringPropertyNames().stream()
            .filter(Predicate.not(NO_WORDS::contains))
            .filter(key -> words.getProperty(key).equalsIgnoreCase(ENGLISH.getProperty(key)))
            .collect(toCollection(TreeSet::new));

    assertThat(english).isEqualTo(SHARED_WITH_ENGLISH.getOrDefault(name, Set.of()));
  }

  @ParameterizedTest
  @MethodSource("languages")
  void allWordsAreInTheScriptOfTheirLanguage(String name) {
    Properties words = read(name);
    words.remove("plural");

    assertThat(
            words.values().stream()
                .flatMapToInt(word -> ((String) word).codePoints())
                .mapToObj(UnicodeScript::of)
                .filter(
                    script -> script != UnicodeScript.COMMON && script != UnicodeScript.INHERITED))
        .isSubsetOf(SCRIPTS.getOrDefault(name, Set.of(UnicodeScript.LATIN)));
  }

  @ParameterizedTest
  @MethodSource("languages")
  void phrasesHaveTheirPlacesAndNoSpacesAroundThem(String name) {
    Properties words = read(name);
    for (String key :
        Set.of(
            "label",
            "minutes.other",
            "pageOf",
            "percent",
            "points.other",
            "range",
            "upToFiles.other",
            "versionNamed")) {
      assertThat(places(words.getProperty(key)))
          .as(key)
          .isEqualTo(places(ENGLISH.getProperty(key)));
    }
    words.remove("label");
    assertThat(words.values()).allMatch(word -> ((String) word).strip().equals(word));
  }

  @ParameterizedTest
  @MethodSource("regions")
  void theFileOfARegionHasWhatIsOtherwiseThere(String name) {
    Properties language = read(name.substring(0, name.lastIndexOf('_')));
    Properties region = read(name);

    assertThat(region).isNotEmpty();
    assertThat(keys(ENGLISH)).containsAll(keys(region));
    assertThat(region.stringPropertyNames())
        .allMatch(key -> !region.getProperty(key).equals(language.getProperty(key)));
  }

  @Test
  void everyLanguageHasTheWordsOfChoicesToo() {
    assertThat(names("choices")).containsExactlyElementsOf(languages().toList());
  }

  @ParameterizedTest
  @MethodSource("languages")
  void theWordsOfChoicesAreThereAndTheLettersOfOtherScripts(String name) {
    Properties english = load("choices");
    Properties words = load(name.equals("en") ? "choices" : "choices_" + name);

    assertThat(keys(words)).isEqualTo(keys(english));
    assertThat(words.getProperty("letters").isEmpty()).isEqualTo(!SCRIPTS.containsKey(name));
    words.remove("letters");
    assertThat(words.values())
        .doesNotContainAnyElementsOf(english.values())
        .allSatisfy(
            value ->
                assertThat(((String) value).split("\\|", -1))
                    .allMatch(word -> !word.isEmpty() && word.strip().equals(word))
                    .doesNotHaveDuplicates());
  }

  @Test
  void whoeverSharesAFileHasNoneAndTheOtherOneIs() {
    Set<String> names = names("words").collect(toCollection(TreeSet::new));
    Properties relatives = load("relatives");

    assertThat(names).containsAll(relatives.values().stream().map(String.class::cast).toList());
    assertThat(names).doesNotContainAnyElementsOf(relatives.stringPropertyNames());
  }

  private static Set<String> keys(Properties words) {
    return words.stringPropertyNames().stream()
        .map(key -> FORM.matcher(key).replaceFirst(""))
        .collect(toCollection(TreeSet::new));
  }

  private static List<String> places(String phrase) {
    return PLACE.matcher(phrase).results().map(place -> place.group()).sorted().toList();
  }

  /** The languages, scripts and regions of all files but the English one. */
  private static Stream<String> names(String stem) {
    Pattern file = Pattern.compile(stem + "_(\\w+)\\.properties");
    try (Stream<Path> files = Files.list(path("words").getParent())) {
      return files
          .map(path -> file.matcher(path.getFileName().toString()))
          .filter(matcher -> matcher.matches())
          .map(matcher -> matcher.group(1))
          .sorted()
          .toList()
          .stream();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static Properties read(String name) {
    return load(name.equals("en") ? "words" : "words_" + name);
  }

  private static Properties load(String file) {
    Properties words = new Properties();
    try (Reader reader = Files.newBufferedReader(path(file))) {
      words.load(reader);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return words;
  }

  private static Path path(String file) {
    try {
      return Path.of(
          Objects.requireNonNull(WordFiles.class.getResource(file + ".properties")).toURI());
    } catch (URISyntaxException e) {
      throw new AssertionError(e);
    }
  }
}
