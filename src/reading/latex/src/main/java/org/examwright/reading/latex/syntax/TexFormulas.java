package org.examwright.reading.latex.syntax;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.examwright.reading.latex.syntax.TexToken.Kind;
import org.examwright.reading.source.Problems;

/** Takes formulas out of tokens: their LaTeX is kept, as platforms understand it. */
final class TexFormulas {
  private static final Set<String> WHOLE = Set.of("equation", "displaymath", "math", "dmath");
  private static final Map<String, String> INNER =
      Map.of(
          "align", "aligned",
          "flalign", "aligned",
          "alignat", "alignedat",
          "gather", "gathered",
          "multline", "gathered",
          "eqnarray", "array");
  private static final Pattern NUMBERING =
      Pattern.compile("\\\\label\\s*\\{[^{}]*}|\\\\(?:nonumber|notag)(?![A-Za-z])");
  private static final Pattern ENSURED = Pattern.compile("\\\\ensuremath(?![A-Za-z])");

  private final List<TexToken> tokens;
  private final Problems problems;

  TexFormulas(List<TexToken> tokens, Problems problems) {
    this.tokens = tokens;
    this.problems = problems;
  }

  /** Reads the formula at a place; where the next token stands, the same place if there is none. */
  int read(int at, Consumer<TexNode> into) {
    TexToken token = tokens.get(at);
    if (token.is(Kind.DOLLAR)) {
      return dollars(at, into);
    }
    if (token.isCommand("(")) {
      return until(at, at + 1, ")", false, into);
    }
    if (token.isCommand("[")) {
      return until(at, at + 1, "]", true, into);
    }
    return token.isCommand("begin") ? environment(at, into) : at;
  }

  private int dollars(int at, Consumer<TexNode> into) {
    boolean display = isDollar(at + 1);
    int from = at + (display ? 2 : 1);
    int depth = 0;
    for (int i = from; i < tokens.size(); i++) {
      TexToken token = tokens.get(i);
      depth += token.is(Kind.OPEN) ? 1 : token.is(Kind.CLOSE) ? -1 : 0;
      if (depth < 0 || (token.is(Kind.PARAGRAPH) && !display)) {
        break;
      }
      if (depth == 0 && token.is(Kind.DOLLAR) && (!display || isDollar(i + 1))) {
        formula(at, from, i, display, into);
        return i + (display ? 2 : 1);
      }
    }
    problems.warning(
        tokens.get(at).origin(),
        "the formula that begins here never ends: its `$` is a dollar sign",
        "write the `$` at its end, or `\\$` for the sign");
    return at;
  }

  private boolean isDollar(int at) {
    return at < tokens.size() && tokens.get(at).is(Kind.DOLLAR);
  }

  private int until(int at, int from, String end, boolean display, Consumer<TexNode> into) {
    for (int i = from; i < tokens.size(); i++) {
      if (tokens.get(i).isCommand(end)) {
        formula(at, from, i, display, into);
        return i + 1;
      }
      if (tokens.get(i).isCommand("end") && tokens.get(i).detail().equals("document")) {
        break;
      }
    }
    problems.warning(
        tokens.get(at).origin(),
        "the formula that begins here never ends",
        "write `\\" + end + "` at its end");
    return at;
  }

  private int environment(int at, Consumer<TexNode> into) {
    String name = tokens.get(at).detail();
    String plain = name.endsWith("*") ? name.substring(0, name.length() - 1) : name;
    if (!WHOLE.contains(plain) && !INNER.containsKey(plain)) {
      return at;
    }
    int depth = 0;
    for (int i = at + 1; i < tokens.size(); i++) {
      TexToken token = tokens.get(i);
      depth += token.isCommand("begin") ? 1 : 0;
      if (token.isCommand("end")) {
        if (depth == 0 && token.detail().equals(name)) {
          add(
              at,
              i,
              environment(plain, TexSource.of(named(at + 1, i))),
              !plain.equals("math"),
              into);
          return i + 1;
        }
        depth--;
      }
      if (depth < 0) {
        break;
      }
    }
    return at;
  }

  private static String environment(String name, String content) {
    String tex = content.strip();
    boolean lines = tex.contains("\\\\") || tex.indexOf('&') >= 0 || name.equals("alignat");
    String inner = INNER.get(name);
    if (inner == null || !lines) {
      return tex;
    }
    String columns = inner.equals("array") ? "{rcl}" : "";
    return "\\begin{" + inner + "}" + columns + "\n" + tex + "\n\\end{" + inner + "}";
  }

  private void formula(int at, int from, int to, boolean display, Consumer<TexNode> into) {
    add(at, to, TexSource.of(named(from, to)), display, into);
  }

  private void add(int at, int last, String written, boolean display, Consumer<TexNode> into) {
    String tex =
        ENSURED
            .matcher(NUMBERING.matcher(written).replaceAll(""))
            .replaceAll("")
            .replaceAll("\n\\s*\n", "\n")
            .strip();
    TexToken first = tokens.get(at);
    into.accept(new TexNode.Formula(tex, display, first.origin(), tokens.get(last).lastLine()));
  }

  /** Environments with their names, as they are written. */
  private List<TexToken> named(int from, int to) {
    return tokens.subList(from, to).stream()
        .map(
            token ->
                token.detail().isEmpty() || !token.is(Kind.COMMAND)
                    ? token
                    : new TexToken(
                        Kind.WORDS,
                        "\\" + token.text() + "{" + token.detail() + "}",
                        token.origin()))
        .toList();
  }
}
