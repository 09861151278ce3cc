package org.examwright.rendering.code;

import java.util.ArrayList;
import java.util.List;

/** Tells keywords, strings, comments, numbers and names of program text apart. */
public final class CodeHighlighting {
  private CodeHighlighting() {}

  /**
   * The lines of code in pieces, which make up the code again when they are put together.
   *
   * @param language as written after a fence, such as {@code python}; pieces of code in a language
   *     that is empty or not known are all plain
   */
  public static List<List<CodeToken>> lines(String language, String code) {
    List<CodeToken> tokens =
        language.isBlank()
            ? List.of(new CodeToken(code, CodeKind.PLAIN))
            : ProgramLanguages.of(language)
                .map(found -> new Tokens(code, found).all())
                .orElseGet(() -> List.of(new CodeToken(code, CodeKind.PLAIN)));
    List<List<CodeToken>> lines = new ArrayList<>();
    lines.add(new ArrayList<>());
    for (CodeToken token : tokens) {
      boolean first = true;
      for (String part : token.text().split("\n", -1)) {
        if (!first) {
          lines.add(new ArrayList<>());
        }
        if (!part.isEmpty()) {
          lines.getLast().add(new CodeToken(part, token.kind()));
        }
        first = false;
      }
    }
    return lines.stream().map(List::copyOf).toList();
  }
}
