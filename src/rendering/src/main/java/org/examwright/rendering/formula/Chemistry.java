package org.examwright.rendering.formula;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads mhchem's language for reactions and writes it in plain LaTeX.
 *
 * @see <a href="https://mhchem.github.io/MathJax-mhchem/">mhchem for MathJax</a>
 */
final class Chemistry {
  private static final Pattern AMOUNT =
      Pattern.compile(
          "(?:\\((\\d+)/(\\d+)\\)|(\\d+|[a-z])/(\\d+)|\\d+[.,]\\d+|\\d+[a-z](?=\\s*[A-Z])|\\d+"
              + "|[a-z](?=\\s*[A-Z]))");

  /** What begins like a number of something else and is none: an orbital, a name. */
  private static final Pattern NAME =
      Pattern.compile("(?:\\d{1,2}[spdfgh]|pH|pOH|pK|iPr|iBu)(?![a-zA-Z])");

  private static final Pattern STATE =
      Pattern.compile("\\(([a-z]{1,3})((?:,[^()]*)?)\\)(?=$|[\\s,;)\\]}])");

  private static final Pattern VERTICAL =
      Pattern.compile("(?:v|\\(v\\)|\\^|\\(\\^\\))(?=$|[\\s,;)\\]])");
  private static final Pattern SUPERSCRIPT =
      Pattern.compile("[+-]?\\d+[+-]?|\\.?[+-]|[a-zA-Z][+-]?|[*'.•]");
  private static final Pattern SUBSCRIPT = Pattern.compile("[+-]?\\d+|[a-zA-Z]");
  private static final Pattern CHARGE = Pattern.compile("\\++|-(?=[\\s_},;\\]/^]|$|\\([a-z]+\\))");
  private static final Pattern OPERATOR =
      Pattern.compile("(?:\\+|<<|>>|[-=<>])(?=\\s|$|-?\\d)|\\+-|\\+/-");

  private final String source;
  private final StringBuilder out = new StringBuilder();
  private int at;

  /** Whether something stands directly before this place that scripts and charges belong to. */
  private boolean base;

  /** Whether a number at this place says how many there are. */
  private boolean fresh = true;

  private boolean hasSub;
  private boolean hasSuper;

  private Chemistry(String source) {
    this.source = source;
  }

  /**
   * A reaction or a formula of a compound.
   *
   * @throws UnknownNotationException if it holds what we do not know
   */
  static String of(String written) {
    String source =
        written
            .replaceAll("[−–—‐]", "-")
            .replace("…", "...")
            .replace("→", "->")
            .replace("⟶", "->")
            .replace("⇌", "<=>")
            .replaceAll("[⋅·]", "*")
            .replace("≡", "#")
            .strip();
    return new Chemistry(source).read();
  }

  private String read() {
    while (at < source.length()) {
      if (Character.isWhitespace(source.charAt(at))) {
        space();
      } else if (!arrow() && !vertical() && !operator() && !script() && !amount() && !state()) {
        sign();
      }
    }
    return out.toString().strip();
  }

  /** Goes on behind what a pattern finds here. */
  private boolean take(Pattern pattern) {
    Matcher found = pattern.matcher(source).region(at, source.length());
    found.useTransparentBounds(true).useAnchoringBounds(false);
    if (!found.lookingAt()) {
      return false;
    }
    taken = found;
    at = found.end();
    return true;
  }

  private Matcher taken = AMOUNT.matcher("");

  private void write(String tex, boolean isBase, boolean isFresh) {
    out.append(tex);
    base = isBase;
    fresh = isFresh;
    hasSub = false;
    hasSuper = false;
  }

  private void space() {
    at = TexGroups.afterSpaces(source, at);
    boolean apart =
        base
            && at < source.length()
            && !STATE.matcher(source).region(at, source.length()).lookingAt();
    String arrow = ReactionArrows.at(source, at);
    boolean operator = apart && (!arrow.isEmpty() || "+-=<>*.,;".indexOf(source.charAt(at)) >= 0);
    write(apart && !operator ? "\\;" : "", false, true);
  }

  private boolean arrow() {
    String arrow = ReactionArrows.at(source, at);
    if (arrow.isEmpty()) {
      return false;
    }
    at += arrow.length();
    String above = overArrow();
    String below = overArrow();
    write(" " + ReactionArrows.of(arrow, above, below), false, true);
    return true;
  }

  /** What stands in the brackets behind an arrow; empty if there are none. */
  private String overArrow() {
    boolean typed = at + 1 < source.length() && "CMT".indexOf(source.charAt(at)) >= 0;
    int open = typed ? at + 1 : at;
    if (!source.startsWith("[", open)) {
      return "";
    }
    int close = end(open, ']');
    String content = source.substring(open + 1, close);
    char type = typed ? source.charAt(at) : 'C';
    at = close + 1;
    return switch (type) {
      case 'T' -> "\\text{" + content + "}";
      case 'M' -> PlainTex.of(content);
      default -> of(content);
    };
  }

  private int end(int open, char close) {
    int end = TexGroups.end(source, open, close);
    if (end < 0) {
      throw new UnknownNotationException(source);
    }
    return end;
  }

  private boolean vertical() {
    if (base || !take(VERTICAL)) {
      return false;
    }
    write(taken.group().contains("v") ? "\\downarrow " : "\\uparrow ", false, true);
    return true;
  }

  private boolean operator() {
    if (base && take(CHARGE)) {
      scripts("", taken.group());
      return true;
    }
    boolean plus = !base && source.startsWith("+", at);
    if (!plus && !take(OPERATOR)) {
      return false;
    }
    String sign = "+";
    if (!plus || take(OPERATOR)) {
      sign = taken.group();
    } else {
      at++;
    }
    write(
        switch (sign) {
          case "+-", "+/-" -> " \\pm ";
          case "<<" -> " \\ll ";
          case ">>" -> " \\gg ";
          default -> " " + sign + " ";
        },
        false,
        true);
    return true;
  }

  /** Scripts in any order; those before an element belong to it. */
  private boolean script() {
    String sub = "";
    String above = "";
    while (at + 1 < source.length()) {
      char c = source.charAt(at);
      if (c == '_' && sub.isEmpty()) {
        at++;
        sub = scriptContent(SUBSCRIPT);
      } else if (c == '^' && above.isEmpty()) {
        at++;
        above = scriptContent(SUPERSCRIPT);
      } else {
        break;
      }
    }
    if (sub.isEmpty() && above.isEmpty()) {
      return base && (digits() || prime());
    }
    scripts(sub, above);
    return true;
  }

  private String scriptContent(Pattern bare) {
    if (take(bare)) {
      return ChemistryScript.of(taken.group());
    }
    char c = at < source.length() ? source.charAt(at) : ' ';
    int start = at;
    if (c == '{' || c == '$') {
      int close = end(at, c == '{' ? '}' : '$');
      at = close + 1;
      return c == '$'
          ? PlainTex.of(source.substring(start + 1, close))
          : ChemistryScript.of(source.substring(start + 1, close));
    }
    if (c != '\\') {
      throw new UnknownNotationException(source);
    }
    at = TexGroups.afterLetters(source, at + 1);
    while (source.startsWith("{", at)) {
      at = end(at, '}') + 1;
    }
    return source.substring(start, at);
  }

  private boolean digits() {
    int end = at;
    while (end < source.length() && Character.isDigit(source.charAt(end))) {
      end++;
    }
    if (end == at) {
      return false;
    }
    String number = source.substring(at, end);
    at = end;
    scripts(number, "");
    return true;
  }

  private boolean prime() {
    int end = at;
    while (source.startsWith("'", end)) {
      end++;
    }
    if (end == at) {
      return false;
    }
    String primes = "\\prime ".repeat(end - at).strip();
    at = end;
    scripts("", primes);
    return true;
  }

  private void scripts(String sub, String above) {
    boolean again = (!sub.isEmpty() && hasSub) || (!above.isEmpty() && hasSuper);
    boolean first = !base && !hasSub && !hasSuper;
    out.append(first ? "{{}" : again ? "{}" : "");
    out.append(sub.isEmpty() ? "" : "_{" + sub + "}");
    out.append(above.isEmpty() ? "" : "^{" + above + "}");
    out.append(first ? "}" : "");
    hasSub = !first && ((!again && hasSub) || !sub.isEmpty());
    hasSuper = !first && ((!again && hasSuper) || !above.isEmpty());
    fresh = false;
  }

  private boolean amount() {
    if (base || !fresh) {
      return false;
    }
    if (take(NAME)) {
      write("\\mathrm{" + taken.group() + "}", true, false);
      return true;
    }
    if (!take(AMOUNT)) {
      return false;
    }
    String number = taken.group();
    if (taken.group(1) != null) {
      number = "\\tfrac{" + taken.group(1) + "}{" + taken.group(2) + "}";
    } else if (taken.group(3) != null) {
      number = "\\tfrac{" + taken.group(3) + "}{" + taken.group(4) + "}";
    }
    at = TexGroups.afterSpaces(source, at);
    boolean counts =
        at < source.length()
            && (Character.isLetter(source.charAt(at)) || "([{^_$\\".indexOf(source.charAt(at)) >= 0)
            && !source.startsWith("^ ", at);
    write(number.replace(",", "{,}") + (counts ? "\\," : ""), false, false);
    return true;
  }

  private boolean state() {
    if (!take(STATE)) {
      return false;
    }
    String rest = taken.group(2);
    String more = rest.isEmpty() ? "" : ",\\," + ChemistryScript.of(rest.substring(1).strip());
    write("\\,(\\mathrm{" + taken.group(1) + "}" + more + ")", true, false);
    return true;
  }

  private void sign() {
    char c = source.charAt(at);
    if (Character.isLetter(c)) {
      letters();
    } else if (c == '\\') {
      command();
    } else if (c == '{') {
      int close = end(at, '}');
      String words = source.substring(at + 1, close);
      at = close + 1;
      write(words.isEmpty() ? "{}" : "\\text{" + words + "}", true, false);
    } else if (c == '$') {
      int close = end(at, '$');
      String math = PlainTex.of(source.substring(at + 1, close));
      boolean counts =
          fresh && close + 1 < source.length() && Character.isLetter(source.charAt(close + 1));
      at = close + 1;
      write(math + (counts ? "\\," : ""), !counts, false);
    } else if (source.startsWith("...", at)) {
      at += 3;
      write("\\ldots ", true, false);
    } else if (c == '*' || c == '.') {
      at++;
      boolean ends = at == source.length() && c == '.';
      at = TexGroups.afterSpaces(source, at);
      write(ends ? "." : "\\,\\cdot\\,", false, true);
    } else {
      at++;
      switch (c) {
        case '(', '[' -> write(String.valueOf(c), false, true);
        case ')', ']' -> write(String.valueOf(c), true, false);
        case '-' -> write("{-}", false, false);
        case '=' -> write("{=}", false, false);
        case '#' -> write("{\\equiv}", false, false);
        case '<', '>' -> write(" " + c + " ", false, true);
        case ',', ';' -> write(c + "\\,", false, true);
        case '~' -> write("\\;", false, true);
        case '/', '|', ':', '!', '?' -> write(String.valueOf(c), false, true);
        case '•' -> write("{\\bullet}", true, false);
        default -> {
          if (!Character.isDigit(c)) {
            throw new UnknownNotationException(source);
          }
          write(String.valueOf(c), false, false);
        }
      }
    }
  }

  private void letters() {
    int end = at;
    while (end < source.length() && Character.isLetter(source.charAt(end))) {
      end++;
    }
    String letters = source.substring(at, end);
    at = end;
    write("\\mathrm{" + letters + "}", true, false);
  }

  private void command() {
    int nameEnd = TexGroups.afterLetters(source, at + 1);
    String name = source.substring(at + 1, nameEnd);
    if (name.isEmpty()) {
      String escaped = source.substring(at, Math.min(source.length(), at + 2));
      at += 2;
      switch (escaped) {
        case "\\{" -> write(escaped, false, true);
        case "\\}" -> write(escaped, true, false);
        case "\\,", "\\;", "\\:", "\\ " -> write(escaped, false, true);
        default -> throw new UnknownNotationException(source);
      }
      return;
    }
    int start = at;
    at = nameEnd;
    switch (name) {
      case "bond" -> write(bond(group()), false, false);
      case "ce" -> write(of(group()), true, false);
      case "frac", "overset", "underset" ->
          write("\\" + name + "{" + of(group()) + "}{" + of(group()) + "}", true, false);
      case "text", "mathrm", "mathbf", "textbf", "textit" ->
          write("\\" + name + "{" + group() + "}", true, false);
      case "pu" -> write(Quantities.ofWords(group()), true, false);
      case "color", "underbrace", "overbrace", "ca" -> throw new UnknownNotationException(source);
      default -> {
        while (source.startsWith("{", at)) {
          at = end(at, '}') + 1;
        }
        String tex = PlainTex.of(source.substring(start, at));
        boolean spaced = at < source.length() && Character.isWhitespace(source.charAt(at));
        at = spaced ? TexGroups.afterSpaces(source, at) : at;
        write(tex + (tex.endsWith("}") ? "" : " "), true, false);
      }
    }
  }

  private String group() {
    at = TexGroups.afterSpaces(source, at);
    if (!source.startsWith("{", at)) {
      throw new UnknownNotationException(source);
    }
    int close = end(at, '}');
    String content = source.substring(at + 1, close);
    at = close + 1;
    return content;
  }

  private String bond(String kind) {
    return switch (kind) {
      case "-", "1" -> "{-}";
      case "=", "2" -> "{=}";
      case "#", "3" -> "{\\equiv}";
      case "...", "....", "~" -> "{\\cdots}";
      case "->" -> "{\\rightarrow}";
      case "<-" -> "{\\leftarrow}";
      default -> throw new UnknownNotationException(kind);
    };
  }
}
