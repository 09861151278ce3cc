package org.examwright.reading.text.typed;

import java.util.List;
import java.util.regex.Pattern;

/** Tells code from prose by what its lines look like. */
final class CodeLook {
  private static final int LONGEST = 300;
  private static final int INDENTED = 2;

  /** Lines that nobody would write as prose. */
  private static final Pattern CERTAIN =
      any(
          "#\\s?(?:include\\s*[<\"].*|define\\s+\\w.*|if(?:n?def)?\\s+\\w+|endif|!/.*)",
          "(?:[^{}]{0,200}[\\w)\\]\"'>= ])?\\{(?:\\s*//.*)?",
          "}\\s*(?:else|while|catch|finally)?[^{}]{0,100}\\{?|}[;),]*",
          "(?:import|using|package)\\s+[\\w.*]+;|import\\s+[\\w.]+(?:\\s+as\\s+\\w+)?",
          "from\\s+[\\w.]+\\s+import\\s+.+",
          "(?:async\\s+)?def\\s+\\w+\\s*\\(.*|class\\s+\\w+\\s*(?:\\(.*\\))?:",
          "for\\s+\\w+(?:,\\s*\\w+)?\\s+in\\s+(?:\\w+\\(.*\\)|[\\w.\\[\\]]+)\\s*:",
          "(?:if|elif|while)\\s.*(?:==|!=|[<>%]|\\w\\().*:|while\\s+(?:True|\\w{1,2}):",
          "with\\s.*\\w\\(.*\\).*:|except(?:\\s+\\w+)?:|(?:else|try|finally):",
          "(?:for|while|if|switch)\\s?\\(.*\\)\\s*(?:[;{]|[\\w.]+.*;)?",
          "(?:public|private|protected|static|final|abstract)\\s+\\w.*[({;].*",
          "(?:unsigned\\s+)?(?:int|float|double|char|bool|boolean|String|void|long)"
              + "(?:\\[])?[\\s*&]+\\w+(?:\\[.*])?\\s*(?:[=,;].*|\\(.*\\)\\s*[;{]?)",
          "(?:var|let|const|auto)\\s+\\w+\\s*=.*;?",
          "(?:print|println|printf|puts|cat|console\\.log|System\\.out\\.print(?:ln|f)?|alert)\\(.*",
          "(?:std::)?c(?:out|in)\\s*(?:<<|>>).*",
          ">>>(?:\\s.*)?|\\$\\s[a-z][\\w-]*(?:\\s.*)?",
          "(?:SELECT|INSERT INTO|DELETE FROM|UPDATE|CREATE TABLE|ALTER TABLE|DROP TABLE)\\s.+",
          "</?[a-zA-Z][\\w-]*(?:\\s[^<>]*)?/?>(?:.*</?[a-zA-Z][\\w-]*>)?",
          "<\\?(?:php|xml).*|<!DOCTYPE.*|<!--.*",
          "[\\w.\\[\\]*]+\\s*[-+*/%]?=\\s*[^?!=].*;|[\\w.]+\\(.*\\);|\\w+(?:\\+\\+|--);",
          "return\\s.*;|break;|continue;",
          "function\\s+\\w*\\s*\\(.*");

  /** Lines that are code beside others. */
  private static final Pattern LIKELY =
      any(
          "[A-Za-z_][\\w.]*(?:\\[.*])?\\s*(?:[-+*/%|&]?=|:=|<-)"
              + "\\s*(?=.*[\\d\"'(\\[{+*/%-]|\\w{1,2}$|(?:True|False|None|null|true|false)$)\\S.*",
          "[A-Za-z_][\\w.]*\\(.*\\)\\s*;?",
          "(?://|/\\*|\\*/).*|#\\s.*|return\\s[\\w(\\[{\"'+*/%. -]{1,60}|\\.\\.\\.\\s.*",
          "pass|break|continue|end",
          "(?:FROM|WHERE|GROUP BY|ORDER BY|HAVING|VALUES|SET|LIMIT)\\s.*",
          "(?:LEFT |RIGHT |INNER |OUTER )?JOIN\\s.*");

  private CodeLook() {}

  private static Pattern any(String... lines) {
    return Pattern.compile(String.join("|", lines));
  }

  /** How many lines from one on are code; 0 if it is prose. */
  static int length(List<TypedLine> lines, int from, int to) {
    if (!isCertain(lines.get(from)) && !isLikely(lines.get(from))) {
      return 0;
    }
    int base = lines.get(from).indent();
    int certain = 0;
    int code = 0;
    int end = from;
    for (int i = from; i < to; i++) {
      TypedLine line = lines.get(i);
      if (line.isBlank()) {
        if (i + 1 < to && lines.get(i + 1).isBlank()) {
          break;
        }
        continue;
      }
      boolean sure = isCertain(line);
      boolean deeper = i > from && line.indent() >= base + INDENTED && !isProse(line);
      if (!sure && !isLikely(line) && !deeper) {
        break;
      }
      if (!sure && Starts.isPart(line) && !deeper) {
        break;
      }
      certain += sure ? 1 : 0;
      code++;
      end = i + 1;
    }
    return certain > 0 || code > 1 ? end - from : 0;
  }

  static boolean isCertain(TypedLine line) {
    return line.text().length() <= LONGEST && CERTAIN.matcher(line.text()).matches();
  }

  private static boolean isLikely(TypedLine line) {
    return line.text().length() <= LONGEST && LIKELY.matcher(line.text()).matches();
  }

  /** Whether an indented line is rather the rest of a sentence. */
  private static boolean isProse(TypedLine line) {
    return line.text().length() > LONGEST
        || OptionMark.of(line.text()).isPresent()
        || Starts.label(line).isPresent();
  }

  /** The lines as they stand, without what all of them are indented by. */
  static String literal(List<TypedLine> lines) {
    int common = Integer.MAX_VALUE;
    for (TypedLine line : lines) {
      common = line.isBlank() ? common : Math.min(common, line.indent());
    }
    StringBuilder literal = new StringBuilder();
    for (TypedLine line : lines) {
      literal.append(withoutIndent(line, common)).append('\n');
    }
    return literal.toString();
  }

  private static String withoutIndent(TypedLine line, int common) {
    if (line.isBlank()) {
      return "";
    }
    String source = line.source();
    int at = 0;
    while (at < line.column() && Blanks.width(source, at + 1) <= common) {
      at++;
    }
    int over = common - Blanks.width(source, at);
    String front = source.substring(at, line.column());
    StringBuilder kept = new StringBuilder();
    for (int i = 0; i < front.length(); i++) {
      kept.append(front.charAt(i) == '\t' ? '\t' : ' ');
    }
    if (over > 0 && !kept.isEmpty() && kept.charAt(0) == '\t') {
      kept.replace(0, 1, " ".repeat(4 - over % 4)); // a tab that is indented by in part
    }
    return kept + source.substring(line.column(), Blanks.end(source));
  }
}
