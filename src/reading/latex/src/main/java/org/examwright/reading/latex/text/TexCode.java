package org.examwright.reading.latex.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.reading.latex.syntax.TexNode;
import org.jspecify.annotations.Nullable;

/** Program text as LaTeX has it. */
final class TexCode {
  private static final Pattern NAMED =
      Pattern.compile("language\\s*=\\s*\\{?([A-Za-z0-9+#-]{1,30})");

  private TexCode() {}

  static String language(String written) {
    String name = written.toLowerCase(Locale.ROOT);
    return switch (name) {
      case "c++" -> "cpp";
      case "[sharp]c", "csharp" -> "csharp";
      case "octave" -> "matlab";
      case "text", "none", "{}" -> "";
      default -> name;
    };
  }

  static String named(String options) {
    Matcher language = NAMED.matcher(options);
    return language.find() ? language.group(1) : "";
  }

  /** Code without the lines at its ends that hold nothing, moved to the left as a whole. */
  static String lines(String code) {
    List<String> lines = code.stripTrailing().lines().dropWhile(String::isBlank).toList();
    int indent =
        lines.stream()
            .filter(line -> !line.isBlank())
            .mapToInt(line -> line.length() - line.stripLeading().length())
            .min()
            .orElse(0);
    StringBuilder out = new StringBuilder();
    for (String line : lines) {
      out.append(out.isEmpty() ? "" : "\n")
          .append(line.length() < indent ? "" : line.substring(indent));
    }
    return out.toString();
  }

  /** The characters of pieces that are nothing but words; null if there is more. */
  static @Nullable String words(List<TexNode> nodes) {
    StringBuilder out = new StringBuilder();
    TexCursor cursor = new TexCursor(nodes, ignored -> {});
    while (cursor.hasNext()) {
      switch (cursor.next()) {
        case TexNode.Words words ->
            out.append(words.text().replace("``", "\"").replace("''", "\""));
        case TexNode.Sign sign -> out.append(sign.text().equals("~") ? " " : sign.text());
        case TexNode.Space ignored -> out.append(' ');
        case TexNode.Code code -> out.append(code.code());
        case TexNode.Command command -> {
          Optional<String> sign = TexCommand.sign(command.name());
          boolean space = command.name().equals(" ");
          if (sign.isEmpty() && !space) {
            return null;
          }
          out.append(space ? " " : sign.get());
          if (command.isWord()) {
            cursor.skipSpace();
            cursor.group();
          }
        }
        case TexNode.Group group -> {
          String within = words(group.content());
          if (within == null) {
            return null;
          }
          out.append(within);
        }
        case TexNode.ParagraphEnd ignored -> {
          return null;
        }
        case TexNode.Formula ignored -> {
          return null;
        }
        case TexNode.Environment ignored -> {
          return null;
        }
        case TexNode.Conditional ignored -> {
          return null;
        }
      }
    }
    return out.toString();
  }
}
