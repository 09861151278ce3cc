package org.examwright.reading.latex.syntax;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.examwright.model.diagnostics.Origin;
import org.examwright.reading.latex.syntax.TexToken.Kind;

/** Cuts a file into tokens; code is kept as it stands, comments are dropped. */
final class TexLexer {
  private static final String SIGNS = "&~^_[]*";
  private static final String SPECIAL = SIGNS + "\\{}$%# \t\n";
  private static final Set<String> RAW_ARGUMENT = Set.of("url", "href", "nolinkurl", "path");

  private final String text;
  private final String file;
  private final CodeNames codes;
  private final LinesOutside outside;
  private final List<TexToken> tokens = new ArrayList<>();
  private int at;
  private int line = 1;
  private final Set<String> unclosed = new HashSet<>();
  private int knownFrom;
  private int knownEnd = -1;
  private int lineStart;
  private boolean internal;

  TexLexer(String text, String file, CodeNames codes, LinesOutside outside) {
    this.text = text;
    this.file = file;
    this.codes = codes;
    this.outside = outside;
  }

  List<TexToken> tokens() {
    blank(true);
    while (at < text.length()) {
      token();
    }
    return tokens;
  }

  private void token() {
    char sign = text.charAt(at);
    Origin origin = origin();
    switch (sign) {
      case '\\' -> command(origin);
      case ' ', '\t', '\n', '%' -> blank(false);
      case '{' -> single(Kind.OPEN, origin);
      case '}' -> single(Kind.CLOSE, origin);
      case '$' -> single(Kind.DOLLAR, origin);
      case '#' -> parameter(origin);
      default -> words(sign, origin);
    }
  }

  private void words(char sign, Origin origin) {
    if (codes.isShortcut(sign)) {
      int end = text.indexOf(sign, at + 1, Math.max(at + 1, lineEnd(at)));
      if (end > 0) {
        code(text.substring(at + 1, end), codes.usual(), false, origin, end + 1);
        return;
      }
    }
    if (SIGNS.indexOf(sign) >= 0) {
      single(Kind.SIGN, origin);
      return;
    }
    int end = at + 1;
    while (end < text.length()
        && SPECIAL.indexOf(text.charAt(end)) < 0
        && !codes.isShortcut(text.charAt(end))) {
      end++;
    }
    add(new TexToken(Kind.WORDS, text.substring(at, end), origin), end);
  }

  private void parameter(Origin origin) {
    boolean numbered = at + 1 < text.length() && Character.isDigit(text.charAt(at + 1));
    if (numbered) {
      add(new TexToken(Kind.PARAMETER, text.substring(at + 1, at + 2), origin), at + 2);
    } else {
      single(Kind.SIGN, origin);
    }
  }

  /** White space and comments; a line in which nothing else stands ends a paragraph. */
  private void blank(boolean fromStart) {
    Origin origin = origin();
    boolean begin = fromStart;
    boolean space = false;
    boolean paragraph = false;
    for (; at < text.length(); ) {
      char sign = text.charAt(at);
      if (sign == '\n') {
        paragraph |= begin;
        space |= !begin;
        begin = true;
        move(at + 1);
      } else if (sign == ' ' || sign == '\t') {
        space |= !begin;
        move(at + 1);
      } else if (sign == '%') {
        if (begin) {
          outside.comment(file, line, text.substring(at, lineEnd(at)));
        }
        move(Math.min(text.length(), lineEnd(at) + 1));
        begin = true;
      } else {
        break;
      }
    }
    if (!fromStart && (paragraph || space)) {
      tokens.add(new TexToken(paragraph ? Kind.PARAGRAPH : Kind.SPACE, " ", origin));
    }
  }

  private void command(Origin origin) {
    int end = at + 1;
    while (end < text.length() && isLetter(text.charAt(end))) {
      end++;
    }
    if (end == at + 1 && end < text.length()) {
      end += Character.charCount(text.codePointAt(end));
    }
    String name = text.substring(at + 1, end);
    if (name.isEmpty() || name.equals("\n")) {
      add(new TexToken(Kind.COMMAND, " ", origin), end);
    } else if (name.equals("begin") && environment(origin, end)) {
      return;
    } else if (codes.isInline(name) && inline(name, origin, end)) {
      return;
    } else {
      internal = name.equals("makeatletter") || (internal && !name.equals("makeatother"));
      add(new TexToken(Kind.COMMAND, name, origin), end);
      if (RAW_ARGUMENT.contains(name)) {
        raw();
      }
    }
  }

  private boolean isLetter(char sign) {
    return Character.isLetter(sign) || (internal && sign == '@');
  }

  /** An address, in which no sign means anything. */
  private void raw() {
    int open = skipSpaces(at);
    int close = CodeArguments.closing(text, open);
    if (close < 0) {
      return;
    }
    move(open);
    single(Kind.OPEN, origin());
    if (close > at) {
      String address = text.substring(at, close).replace("\\%", "%").replace("\\#", "#");
      Origin origin = origin();
      add(new TexToken(Kind.WORDS, address.replace("\\_", "_").strip(), origin), close);
    }
    single(Kind.CLOSE, origin());
  }

  private int skipSpaces(int from) {
    int next = from;
    while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
      next++;
    }
    return next;
  }

  /** Code in lines of its own, if an environment holds such. */
  private boolean environment(Origin origin, int end) {
    int close = CodeArguments.closing(text, end);
    String name = close < 0 ? "" : text.substring(end + 1, close);
    if (codes.isComment(name)) {
      int stop = end(name, close);
      if (stop >= 0) {
        int last = stop + name.length() + 6;
        int lines = (int) text.substring(at, last).chars().filter(c -> c == '\n').count();
        for (int i = 0; i <= lines; i++) {
          outside.comment(file, line + i, i == 0 ? text.substring(at, lineEnd(at)) : "%");
        }
        move(last);
        return true;
      }
    }
    if (!codes.isBlock(name)) {
      return false;
    }
    CodeArguments arguments = CodeArguments.of(text, close + 1, codes.takesLanguage(name));
    int stop = end(name, arguments.end());
    if (stop < 0) {
      return false;
    }
    String language = codes.language(name, arguments);
    code(text.substring(arguments.end(), stop), language, true, origin, stop + name.length() + 6);
    return true;
  }

  /** Where an environment ends; a negative number if it does not, which is looked for once. */
  private int end(String name, int from) {
    int end = unclosed.contains(name) ? -1 : text.indexOf("\\end{" + name + "}", from);
    if (end < 0) {
      unclosed.add(name);
    }
    return end;
  }

  /** Code within a line: between two equal signs, or in braces. */
  private boolean inline(String name, Origin origin, int end) {
    CodeArguments arguments = CodeArguments.of(text, end, codes.takesLanguage(name));
    int start = arguments.end();
    start += start < text.length() && text.charAt(start) == '*' ? 1 : 0;
    if (start >= text.length() || Character.isWhitespace(text.charAt(start))) {
      return false;
    }
    char edge = text.charAt(start);
    int stop =
        edge == '{' && !name.startsWith("verb")
            ? CodeArguments.closing(text, start)
            : text.indexOf(edge, start + 1, Math.max(start + 1, lineEnd(start)));
    if (stop < 0) {
      return false;
    }
    code(
        text.substring(start + 1, stop),
        codes.language(name, arguments),
        name.equals("mint"),
        origin,
        stop + 1);
    return true;
  }

  private void code(String code, String language, boolean block, Origin origin, int end) {
    int lines = (int) text.substring(at, end).chars().filter(c -> c == '\n').count();
    add(
        new TexToken(Kind.CODE, code, language + (block ? "/block" : "/"), origin, line + lines, 0),
        end);
  }

  /** It is kept, since a line may hold a whole file, and each of its commands may ask. */
  private int lineEnd(int from) {
    if (from < knownFrom || from > knownEnd) {
      int end = text.indexOf('\n', from);
      knownEnd = end < 0 ? text.length() : end;
      knownFrom = from;
    }
    return knownEnd;
  }

  private Origin origin() {
    return new Origin(file, line, at - lineStart + 1);
  }

  private void single(Kind kind, Origin origin) {
    add(new TexToken(kind, text.substring(at, at + 1), origin), at + 1);
  }

  private void add(TexToken token, int end) {
    tokens.add(token);
    move(end);
  }

  private void move(int to) {
    for (int next = text.indexOf('\n', at, to); next >= 0; ) {
      line++;
      lineStart = next + 1;
      next = text.indexOf('\n', lineStart, to);
    }
    at = to;
  }
}
