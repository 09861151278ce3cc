package org.examwright.reading.latex.syntax;

import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.examwright.reading.latex.syntax.TexToken.Kind;
import org.jspecify.annotations.Nullable;

/** Tokens that are still to be read; macros put others in front of them. */
final class TexInput {
  private final Deque<TexToken> tokens;
  private @Nullable Consumer<TexToken> listener;

  TexInput(Deque<TexToken> tokens) {
    this.tokens = tokens;
  }

  boolean hasNext() {
    return !tokens.isEmpty();
  }

  TexToken peek() {
    return tokens.getFirst();
  }

  TexToken next() {
    TexToken next = tokens.removeFirst();
    if (listener != null) {
      listener.accept(next);
    }
    return next;
  }

  /** Tells somebody of each token that is taken from now on; null for nobody. */
  void tell(@Nullable Consumer<TexToken> of) {
    listener = of;
  }

  void putBack(List<TexToken> before) {
    for (int i = before.size() - 1; i >= 0; i--) {
      tokens.addFirst(before.get(i));
    }
  }

  private void skipBlank() {
    while (hasNext() && peek().isBlank()) {
      next();
    }
  }

  boolean star() {
    if (hasNext() && peek().is(Kind.SIGN) && peek().text().equals("*")) {
      next();
      return true;
    }
    return false;
  }

  /** The name of the command that comes next. */
  Optional<String> command() {
    skipBlank();
    return hasNext() && peek().is(Kind.COMMAND) ? Optional.of(next().text()) : Optional.empty();
  }

  /** The same, in braces or not. */
  Optional<String> commandInBraces() {
    skipBlank();
    if (hasNext() && peek().is(Kind.OPEN)) {
      return argument().stream()
          .filter(token -> token.is(Kind.COMMAND))
          .map(TexToken::text)
          .findFirst();
    }
    return command();
  }

  /** What stands in brackets next; null if nothing does. */
  @Nullable List<TexToken> optional() {
    List<TexToken> taken = new ArrayList<>();
    while (hasNext() && peek().is(Kind.SPACE)) {
      taken.add(next());
    }
    if (!hasNext() || !peek().is(Kind.SIGN) || !peek().text().equals("[")) {
      putBack(taken);
      return null;
    }
    taken.add(next());
    int from = taken.size();
    int depth = 0;
    while (hasNext() && !peek().is(Kind.PARAGRAPH)) {
      TexToken token = next();
      taken.add(token);
      depth += token.is(Kind.OPEN) ? 1 : token.is(Kind.CLOSE) ? -1 : 0;
      if (depth < 0) {
        break;
      }
      if (depth == 0 && token.is(Kind.SIGN) && token.text().equals("]")) {
        return List.copyOf(taken.subList(from, taken.size() - 1));
      }
    }
    putBack(taken);
    return null;
  }

  /** What stands in braces next, or the next token; nothing at the end. */
  List<TexToken> argument() {
    skipBlank();
    if (!hasNext()) {
      return List.of();
    }
    if (!peek().is(Kind.OPEN)) {
      return peek().is(Kind.CLOSE) ? List.of() : List.of(next());
    }
    List<TexToken> taken = new ArrayList<>();
    int depth = 0;
    while (hasNext()) {
      TexToken token = next();
      taken.add(token);
      depth += token.is(Kind.OPEN) ? 1 : token.is(Kind.CLOSE) ? -1 : 0;
      if (depth == 0) {
        return List.copyOf(taken.subList(1, taken.size() - 1));
      }
    }
    putBack(taken.subList(1, taken.size())); // it is never closed
    return List.of();
  }
}
