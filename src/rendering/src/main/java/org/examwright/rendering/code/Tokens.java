package org.examwright.rendering.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;

/** Finds what the pieces of some code are. */
final class Tokens {
  private final String code;
  private final ProgramLanguage language;
  private final List<CodeToken> tokens = new ArrayList<>();
  private final StringBuilder open = new StringBuilder();
  private CodeKind openKind = CodeKind.PLAIN;
  private int end;

  Tokens(String code, ProgramLanguage language) {
    this.code = code;
    this.language = language;
  }

  /** All pieces in their order; neighbours are of different kinds. */
  List<CodeToken> all() {
    Matcher sign = language.signs().matcher(code);
    while (sign.find()) {
      add(code.substring(end, sign.start()), CodeKind.PLAIN);
      String text = sign.group();
      switch (language.found(sign)) {
        case ProgramLanguage.Sign.Of of -> add(text, of.kind());
        case ProgramLanguage.Sign.Word ignored -> add(text, word(text, sign.start(), sign.end()));
        case ProgramLanguage.Sign.Inside inside ->
            new Tokens(text, ProgramLanguages.named(inside.language()))
                .all()
                .forEach(token -> add(token.text(), token.kind()));
      }
      end = sign.end();
    }
    add(code.substring(end), CodeKind.PLAIN);
    close();
    return tokens;
  }

  private CodeKind word(String word, int from, int to) {
    String listed = language.anyCase() ? word.toLowerCase(Locale.ROOT) : word;
    if (!isMember(from)) {
      if (language.keywords().contains(listed)) {
        return CodeKind.KEYWORD;
      }
      if (language.names().contains(listed)) {
        return CodeKind.NAME;
      }
    }
    boolean type = language.capitalTypes() && isCapitalized(word);
    boolean called = language.calls() && to < code.length() && code.charAt(to) == '(';
    return type || called ? CodeKind.NAME : CodeKind.PLAIN;
  }

  /** Whether a word stands behind a single dot: what belongs to a thing may be called anything. */
  private boolean isMember(int from) {
    return from > 0 && code.charAt(from - 1) == '.' && (from == 1 || code.charAt(from - 2) != '.');
  }

  /** A word in capitals alone is rather a constant. */
  private static boolean isCapitalized(String word) {
    return Character.isUpperCase(word.charAt(0)) && word.chars().anyMatch(Character::isLowerCase);
  }

  private void add(String text, CodeKind kind) {
    if (kind != openKind && !text.isEmpty()) {
      close();
      openKind = kind;
    }
    open.append(text);
  }

  private void close() {
    if (!open.isEmpty()) {
      tokens.add(new CodeToken(open.toString(), openKind));
      open.setLength(0);
    }
  }
}
