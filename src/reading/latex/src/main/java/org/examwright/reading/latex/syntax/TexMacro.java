package org.examwright.reading.latex.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.examwright.reading.latex.syntax.TexToken.Kind;
import org.jspecify.annotations.Nullable;

/**
 * A command or environment that an author defines.
 *
 * @param parameters what it takes, one after the other
 * @param body what stands in its place
 * @param end what stands at the end of an environment; null for a command
 */
record TexMacro(List<Parameter> parameters, List<TexToken> body, @Nullable List<TexToken> end) {
  /** Commands that compute something, which is not done here. */
  private static final Set<String> COMPUTING =
      Set.of(
          "expandafter",
          "csname",
          "futurelet",
          "afterassignment",
          "catcode",
          "setbox",
          "advance",
          "loop",
          "repeat",
          "foreach",
          "forloop",
          "whiledo",
          "pgfmathsetmacro",
          "directlua",
          "IfBooleanTF",
          "IfNoValueTF",
          "IfValueTF",
          "ifthenelse",
          "ifx",
          "ifnum",
          "ifcase",
          "ifdim");

  /** What a macro takes at a place. */
  record Parameter(boolean required, boolean star, List<TexToken> usual) {
    static final Parameter REQUIRED = new Parameter(true, false, List.of());

    static Parameter optional(List<TexToken> usual) {
      return new Parameter(false, false, usual);
    }
  }

  static List<Parameter> parameters(int count, @Nullable List<TexToken> usual) {
    List<Parameter> all = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      all.add(i == 0 && usual != null ? Parameter.optional(usual) : Parameter.REQUIRED);
    }
    return all;
  }

  /** Whether something stands in its place that needs no computing. */
  boolean isPlain() {
    return isPlain(body) && (end == null || isPlain(end));
  }

  private static boolean isPlain(List<TexToken> tokens) {
    return tokens.stream()
        .noneMatch(
            token ->
                token.is(Kind.COMMAND)
                    && (COMPUTING.contains(token.text()) || token.text().indexOf('@') >= 0));
  }
}
