package org.examwright.reading.latex.syntax;

import org.examwright.model.diagnostics.Origin;

/**
 * What LaTeX reads at once.
 *
 * @param text of a command its name; of all others what is written
 * @param detail of code its language, and behind {@code /} whether it stands in lines of its own;
 *     of all others empty
 * @param lastLine where it ends
 * @param depth how many macros it came out of
 */
record TexToken(Kind kind, String text, String detail, Origin origin, int lastLine, int depth) {
  /** What kinds there are. */
  enum Kind {
    COMMAND,
    WORDS,
    SPACE,
    PARAGRAPH,
    OPEN,
    CLOSE,
    DOLLAR,
    SIGN,
    PARAMETER,
    CODE
  }

  TexToken(Kind kind, String text, Origin origin) {
    this(kind, text, "", origin, origin.line(), 0);
  }

  boolean is(Kind other) {
    return kind == other;
  }

  boolean isCommand(String name) {
    return kind == Kind.COMMAND && text.equals(name);
  }

  boolean isBlank() {
    return kind == Kind.SPACE || kind == Kind.PARAGRAPH;
  }

  /** The same as a macro made it at the place where it was called. */
  TexToken calledAt(Origin call, int deeper) {
    return new TexToken(kind, text, detail, call, call.line(), deeper);
  }

  /** As it is written. */
  String source() {
    return switch (kind) {
      case COMMAND -> "\\" + text;
      case SPACE -> " ";
      case PARAGRAPH -> "\n\n";
      case OPEN -> "{";
      case CLOSE -> "}";
      case DOLLAR -> "$";
      case PARAMETER -> "#" + text;
      case WORDS, SIGN, CODE -> text;
    };
  }
}
