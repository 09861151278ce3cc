package org.examwright.reading.tools.examark;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The types of questions, as words in brackets name them. */
enum AskedType {
  CHOICE("mc", "multiplechoice", "choice"),
  TRUTH("tf", "truefalse", "true/false", "t/f"),
  SEVERAL("ma", "multians", "multianswer", "multipleanswers", "selectall", "ms"),
  ESSAY("essay", "long"),
  SHORT("short", "shortanswer", "sa", "fib"),
  NUMBER("num", "numeric", "numerical"),
  MATCHING("match", "matching", "mat"),
  BLANKS("fmb", "fillblanks", "multipleblanks");

  @SuppressWarnings("ImmutableEnumChecker") // made by Set.of
  private final Set<String> words;

  AskedType(String... words) {
    this.words = Set.of(words);
  }

  static Optional<AskedType> of(String word) {
    String plain = word.toLowerCase(Locale.ROOT).replaceAll("[\\s_-]", "");
    return Arrays.stream(values()).filter(type -> type.words.contains(plain)).findFirst();
  }
}
