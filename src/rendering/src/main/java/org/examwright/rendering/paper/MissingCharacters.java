package org.examwright.rendering.paper;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Characters of one script that no font has.
 *
 * @param script in words; empty where the characters belong to none, as signs do
 */
record MissingCharacters(String script, List<Integer> characters) {
  private static final int MOST_NAMED = 12;

  /** The characters by their scripts, in the order in which these come first. */
  static List<MissingCharacters> of(Collection<Integer> characters) {
    Map<String, List<Integer>> byScript = new LinkedHashMap<>();
    for (int character : characters) {
      byScript.computeIfAbsent(script(character), script -> new ArrayList<>()).add(character);
    }
    return byScript.entrySet().stream()
        .map(each -> new MissingCharacters(each.getKey(), each.getValue()))
        .toList();
  }

  String message() {
    String named =
        characters.stream()
            .limit(MOST_NAMED)
            .map(MissingCharacters::named)
            .collect(Collectors.joining(", "));
    int more = characters.size() - MOST_NAMED;
    return "no font has the "
        + (script.isEmpty() ? "" : script + " ")
        + (characters.size() == 1 ? "character " : "characters ")
        + named
        + (more > 0 ? " and " + more + " more" : "")
        + (characters.size() == 1
            ? "; its code is printed instead"
            : "; their codes are printed instead");
  }

  String hint() {
    if (characters.stream().allMatch(MissingCharacters::isPrivate)) {
      return "these codes mean something to one font alone: show what they mean in a picture";
    }
    return script.isEmpty()
        ? "install a font that has them, such as Noto Sans Symbols 2, or show them in a picture"
        : "install a font for " + script + ", such as " + font() + ", or show them in a picture";
  }

  private String font() {
    return script.equals("Han") ? "Noto Sans CJK" : "Noto Sans " + script;
  }

  private static boolean isPrivate(int character) {
    return Character.getType(character) == Character.PRIVATE_USE;
  }

  /** The character itself where it can be seen. */
  private static String named(int character) {
    String code = String.format(Locale.ROOT, "U+%04X", character);
    return isPrivate(character) || Character.getType(character) == Character.UNASSIGNED
        ? code
        : Character.toString(character) + " (" + code + ")";
  }

  private static String script(int character) {
    return switch (Character.UnicodeScript.of(character)) {
      case COMMON, INHERITED, UNKNOWN -> "";
      case Character.UnicodeScript script ->
          Stream.of(script.name().split("_"))
              .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
              .collect(Collectors.joining(" "));
    };
  }
}
