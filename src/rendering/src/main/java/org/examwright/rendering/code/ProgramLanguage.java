package org.examwright.rendering.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How the words and signs of a language look.
 *
 * @param signs finds the next one
 * @param groups what each group of that pattern finds, the first one named {@code g0}
 * @param anyCase whether the lists hold for words in capitals too
 * @param capitalTypes whether a word that begins with a capital is the name of a type
 * @param calls whether a word before a parenthesis is a name
 */
record ProgramLanguage(
    Pattern signs,
    List<Sign> groups,
    Set<String> keywords,
    Set<String> names,
    boolean anyCase,
    boolean capitalTypes,
    boolean calls) {
  private static final Set<String> KINDS = Set.of("comment", "string", "keyword", "name", "number");
  private static final String INSIDE = "inside ";
  private static final String USUAL_NUMBER =
      "(?<![\\p{L}\\p{N}_])(?:\\d|\\.\\d)[\\p{Alnum}_]*+(?:\\.\\d[\\p{Alnum}_]*+)?(?:(?<=[eE])[+-]\\d+)?";
  private static final String USUAL_WORD = "[\\p{L}_$][\\p{L}\\p{M}\\p{N}_$]*";

  /** What a pattern finds. */
  sealed interface Sign {
    /** A piece of one kind. */
    record Of(CodeKind kind) implements Sign {}

    /** A word, which may be in a list. */
    record Word() implements Sign {}

    /** Text in another language. */
    record Inside(String language) implements Sign {}
  }

  /** A language as it is described, by the names of the lines. */
  static ProgramLanguage of(Map<String, String> lines) {
    List<Sign> groups = new ArrayList<>();
    StringBuilder signs = new StringBuilder();
    for (Map.Entry<String, String> line : lines.entrySet()) {
      if (KINDS.contains(line.getKey())) {
        CodeKind kind = CodeKind.valueOf(line.getKey().toUpperCase(Locale.ROOT));
        add(new Sign.Of(kind), line.getValue(), groups, signs);
      } else if (line.getKey().startsWith(INSIDE)) {
        Sign inside = new Sign.Inside(line.getKey().substring(INSIDE.length()));
        add(inside, line.getValue(), groups, signs);
      }
    }
    if (!lines.containsKey("number")) {
      add(new Sign.Of(CodeKind.NUMBER), USUAL_NUMBER, groups, signs);
    }
    add(new Sign.Word(), lines.getOrDefault("word", USUAL_WORD), groups, signs);
    return new ProgramLanguage(
        Pattern.compile(signs.toString()),
        List.copyOf(groups),
        words(lines.get("keywords")),
        words(lines.get("names")),
        "any".equals(lines.get("case")),
        "capital".equals(lines.get("types")),
        !"no".equals(lines.get("calls")));
  }

  /** What the pattern has found. */
  Sign found(Matcher sign) {
    for (int i = 0; i < groups.size(); i++) {
      if (sign.start("g" + i) >= 0) {
        return groups.get(i);
      }
    }
    throw new IllegalStateException("every alternative of the pattern is a group");
  }

  private static void add(Sign sign, String pattern, List<Sign> groups, StringBuilder signs) {
    if (!pattern.isEmpty()) {
      signs.append(groups.isEmpty() ? "" : "|");
      signs.append("(?<g").append(groups.size()).append('>').append(pattern).append(')');
      groups.add(sign);
    }
  }

  private static Set<String> words(@Nullable String words) {
    return words == null ? Set.of() : Set.copyOf(List.of(words.split(" ")));
  }
}
