package org.examwright.reading.markdown.syntax;

import java.util.Map;
import java.util.Optional;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/**
 * Finds commands of chemistry and of quantities, which LaTeX takes outside of formulas too: {@code
 * \\ce{H2O}}, {@code \\SI{5}{\\metre}}.
 */
final class PackageCommand {
  /** How many groups follow each. */
  private static final Map<String, Integer> COMMANDS =
      Map.of(
          "ce",
          1,
          "pu",
          1,
          "si",
          1,
          "num",
          1,
          "unit",
          1,
          "ang",
          1,
          "SI",
          2,
          "qty",
          2,
          "SIrange",
          3,
          "qtyrange",
          3);

  private static final int LONGEST = 2_000;

  private PackageCommand() {}

  /** Whether a backslash and a letter stand here. */
  static boolean begins(Scanner scanner) {
    Position here = scanner.position();
    boolean begins = scanner.next('\\') && isLetter(scanner.peek());
    scanner.setPosition(here);
    return begins;
  }

  /** The command that stands here with its groups; the scanner is then behind it. */
  static Optional<String> at(Scanner scanner) {
    Position start = scanner.position();
    scanner.next();
    StringBuilder name = new StringBuilder();
    while (isLetter(scanner.peek())) {
      name.append(scanner.peek());
      scanner.next();
    }
    int groups = COMMANDS.getOrDefault(name.toString(), 0);
    boolean found = groups > 0 && (scanner.peek() != '[' || group(scanner, ']'));
    for (int i = 0; found && i < groups; i++) {
      found = scanner.peek() == '{' && group(scanner, '}');
    }
    return found
        ? Optional.of(scanner.getSource(start, scanner.position()).getContent())
        : Optional.empty();
  }

  /** Goes behind a group, braces within which are balanced. */
  private static boolean group(Scanner scanner, char close) {
    scanner.next();
    int depth = 0;
    for (int length = 0; length < LONGEST && scanner.hasNext(); length++) {
      char c = scanner.peek();
      scanner.next();
      if (c == close && depth == 0) {
        return true;
      }
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (depth < 0 || c == '\n' || c == '`') {
        return false;
      }
      if (c == '\\' && scanner.hasNext()) {
        scanner.next();
      }
    }
    return false;
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
