package org.examwright.rendering.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * The files of words beside this class.
 *
 * <p>{@code words.properties} is English. The file of another language, or of its script, has every
 * key; that of a region has what its people write otherwise. {@code relatives.properties} names
 * languages and regions that share the file of another.
 */
enum WordFiles {
  /** The words that are printed. */
  WORDS("words"),
  /** The words by which choices and texts name choices and questions. */
  CHOICES("choices");

  private static final Map<String, String> RELATIVES = read("relatives").orElseThrow();

  private final String stem;

  WordFiles(String stem) {
    this.stem = stem;
  }

  /** The words of a language, a BCP 47 tag; what is not known of it is in English. */
  Map<String, String> of(String language) {
    Map<String, String> words = read(stem).map(HashMap::new).orElseThrow();
    names(language).forEach(name -> read(name).ifPresent(words::putAll));
    return words;
  }

  /** Whether there are words of a language, a BCP 47 tag. */
  boolean has(String language) {
    return Locale.forLanguageTag(language).getLanguage().equals(Locale.ENGLISH.getLanguage())
        || names(language).stream().anyMatch(name -> read(name).isPresent());
  }

  /** From the widest to the narrowest. */
  private List<String> names(String language) {
    Locale locale = Locale.forLanguageTag(language);
    String narrower = locale.getScript().isEmpty() ? locale.getCountry() : locale.getScript();
    List<String> names = new ArrayList<>(List.of(name(locale.getLanguage())));
    if (!narrower.isEmpty()) {
      names.add(name(locale.getLanguage() + "_" + narrower));
    }
    return names;
  }

  private String name(String language) {
    return stem + "_" + RELATIVES.getOrDefault(language, language);
  }

  private static Optional<Map<String, String>> read(String name) {
    try (InputStream stream = WordFiles.class.getResourceAsStream(name + ".properties")) {
      if (stream == null) {
        return Optional.empty();
      }
      Properties properties = new Properties();
      properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
      Map<String, String> words = new HashMap<>();
      properties.stringPropertyNames().forEach(key -> words.put(key, properties.getProperty(key)));
      return Optional.of(words);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
