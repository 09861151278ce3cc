package org.examwright.reading.latex.rexams;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes the code of R out of a file, line for line, and leaves words where it would print
 * something.
 *
 * @param lines without code
 * @param code the lines on which code stood, counted from 0
 * @param computed the lines on which something is computed, counted from 0
 */
record RCode(List<String> lines, BitSet code, BitSet computed) {
  static final String WORDS = "computed by R";

  private static final Pattern FENCE = Pattern.compile("^ {0,3}(```+|~~~+)\\s*\\{\\s*(\\w+).*");
  private static final Pattern SWEAVE = Pattern.compile("^<<.*>>=\\s*$");
  private static final Pattern SWEAVE_END = Pattern.compile("^@\\s*(?:%.*)?$");
  private static final Pattern BEGIN = Pattern.compile("\\\\begin\\{(?:question|solution)}");
  private static final Pattern END = Pattern.compile("\\\\end\\{(?:question|solution)}");
  private static final Pattern INLINE = Pattern.compile("`r\\s+[^`]{1,2000}`");
  private static final Pattern SEXPR = Pattern.compile("\\\\Sexpr\\s*\\{");

  /** Calls that print nothing and compute nothing that is shown. */
  private static final Pattern QUIET =
      Pattern.compile(
          "\\s*(?:#.*|(?:exams::)?include_supplement\\s*\\(.*|library\\s*\\(.*|require\\s*\\(.*"
              + "|options\\s*\\(.*|(?:knitr::)?opts_chunk\\$set\\s*\\(.*|set\\.seed\\s*\\(.*)?\\s*");

  /** Takes it out of Markdown. */
  static RCode ofMarkdown(List<String> text) {
    RCode out = new RCode(new ArrayList<>(), new BitSet(), new BitSet());
    for (int i = 0; i < text.size(); i++) {
      Matcher fence = FENCE.matcher(text.get(i));
      if (!fence.matches()) {
        out.inline(text.get(i), i, INLINE, "(" + WORDS + ")");
        continue;
      }
      int end = i + 1;
      while (end < text.size() && !text.get(end).strip().startsWith(fence.group(1))) {
        end++;
      }
      out.chunk(text, i, Math.min(end, text.size() - 1), "(" + WORDS + ")");
      i = end;
    }
    return out;
  }

  /** Takes it out of LaTeX. */
  static RCode ofLatex(List<String> text) {
    RCode out = new RCode(new ArrayList<>(), new BitSet(), new BitSet());
    boolean shown = false;
    for (int i = 0; i < text.size(); i++) {
      if (!SWEAVE.matcher(text.get(i)).matches()) {
        shown |= BEGIN.matcher(text.get(i)).find();
        shown &= !END.matcher(text.get(i)).find();
        out.expressions(text.get(i), i);
        continue;
      }
      int end = i + 1;
      while (end < text.size() && !SWEAVE_END.matcher(text.get(end)).matches()) {
        end++;
      }
      out.chunk(text, i, Math.min(end, text.size() - 1), shown ? "(" + WORDS + ")" : "");
      i = end;
    }
    return out;
  }

  private void chunk(List<String> text, int from, int to, String words) {
    boolean quiet = true;
    for (int i = from + 1; i < to; i++) {
      quiet &= QUIET.matcher(text.get(i)).matches();
    }
    code.set(from, to + 1);
    lines.add(quiet ? "" : words);
    for (int i = from + 1; i <= to; i++) {
      lines.add("");
    }
    if (!quiet) {
      computed.set(from, to + 1);
    }
  }

  private void inline(String line, int number, Pattern expression, String words) {
    Matcher found = expression.matcher(line);
    StringBuilder out = new StringBuilder();
    while (found.find()) {
      computed.set(number);
      boolean formula = isInFormula(line.substring(0, found.start()));
      found.appendReplacement(
          out, Matcher.quoteReplacement(formula ? "\\text{(" + WORDS + ")}" : words));
    }
    lines.add(found.appendTail(out).toString());
  }

  private void expressions(String line, int number) {
    String text = line;
    Matcher found = SEXPR.matcher(text);
    while (found.find()) {
      int end = closing(text, found.end() - 1);
      if (end < 0) {
        break;
      }
      computed.set(number);
      boolean formula = isInFormula(text.substring(0, found.start()));
      String words = formula ? "\\text{(" + WORDS + ")}" : "(" + WORDS + ")";
      text = text.substring(0, found.start()) + words + text.substring(end + 1);
      found = SEXPR.matcher(text);
    }
    lines.add(text);
  }

  private static int closing(String text, int open) {
    int depth = 0;
    for (int i = open; i < text.length(); i++) {
      depth += text.charAt(i) == '{' ? 1 : text.charAt(i) == '}' ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isInFormula(String before) {
    return before.replace("\\$", "").chars().filter(sign -> sign == '$').count() % 2 == 1;
  }
}
