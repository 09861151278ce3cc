package org.examwright.reading.tools.quiz;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.reading.outline.account.LineRole;

/** What the lines of Markdown are: front matter, comments, code, or text in which marks count. */
public final class MarkdownLines {
  private static final Pattern KEY = Pattern.compile("([A-Za-z][\\w-]*)\\s*:\\s*(.*)");

  private final QuizFile file;
  private final List<SourceLine> text = new ArrayList<>();
  private final List<SourceLine> front = new ArrayList<>();
  private final BitSet code = new BitSet();

  /** How long a fence is at least that nothing ends any more, by its sign. */
  private final Map<String, Integer> endless = new HashMap<>();

  private MarkdownLines(QuizFile file) {
    this.file = file;
  }

  /** Sorts the lines of a file, and takes its front matter and comments. */
  public static MarkdownLines of(QuizFile file) {
    MarkdownLines sorted = new MarkdownLines(file);
    List<SourceLine> lines = file.lines();
    int first = sorted.frontMatter(lines);
    for (int i = first; i < lines.size(); i++) {
      i = sorted.line(lines, i);
    }
    return sorted;
  }

  /** The lines that are neither front matter nor comments; an empty one stands for each comment. */
  public List<SourceLine> text() {
    return List.copyOf(text);
  }

  /** Whether a line is code, with its fences. */
  public boolean isCode(SourceLine line) {
    return code.get(line.index());
  }

  /** A value of the front matter, in its first level. */
  public Optional<String> front(String key) {
    for (SourceLine line : front) {
      Matcher found = KEY.matcher(line.text());
      if (found.matches() && found.group(1).toLowerCase(Locale.ROOT).equals(key)) {
        return Optional.of(found.group(2).strip().replaceAll("^([\"'])(.*)\\1$", "$2"))
            .filter(value -> !value.isEmpty());
      }
    }
    return Optional.empty();
  }

  private int frontMatter(List<SourceLine> lines) {
    if (!lines.getFirst().text().stripTrailing().equals("---")) {
      return 0;
    }
    for (int i = 1; i < lines.size(); i++) {
      String end = lines.get(i).text().stripTrailing();
      if (end.equals("---") || end.equals("...")) {
        lines.subList(0, i + 1).forEach(line -> file.take(LineRole.FRONT_MATTER, line));
        front.addAll(lines.subList(1, i));
        front("title").ifPresent(file.questions()::title);
        if (front.stream().anyMatch(line -> !line.text().startsWith("title:"))) {
          file.problems()
              .note(file.at(lines.getFirst()), "of the front matter the title alone is read");
        }
        return i + 1;
      }
      if (!lines.get(i).isBlank() && !lines.get(i).text().contains(":") && i == 1) {
        return 0; // a line across the page
      }
    }
    return 0;
  }

  private int line(List<SourceLine> lines, int at) {
    SourceLine line = lines.get(at);
    int end = CodeFence.of(line.text()).map(fence -> end(fence, lines, at)).orElse(-1);
    if (end > at) {
      text.addAll(lines.subList(at, end + 1));
      code.set(at, end + 1);
      return end;
    }
    return line.text().stripLeading().startsWith("<!--") ? comment(lines, at) : prose(line, at);
  }

  /** Behind a fence that never ends, none like it does. */
  private int end(CodeFence fence, List<SourceLine> lines, int at) {
    String sign = fence.mark().substring(0, 1);
    if (fence.mark().length() >= endless.getOrDefault(sign, Integer.MAX_VALUE)) {
      return -1;
    }
    int end = fence.end(lines, at);
    if (end < 0) {
      endless.put(sign, fence.mark().length());
    }
    return end;
  }

  private int prose(SourceLine line, int at) {
    text.add(line);
    return at;
  }

  private int comment(List<SourceLine> lines, int at) {
    int end = at;
    while (end < lines.size() && !lines.get(end).text().contains("-->")) {
      end++;
    }
    if (end == lines.size()) {
      file.problems()
          .error(
              file.at(lines.get(at)),
              "the comment that begins here never ends: all that follows belongs to it",
              "end it with `-->`");
      end--;
    }
    SourceLine last = lines.get(end);
    int behind = last.text().indexOf("-->");
    if (behind >= 0 && !last.text().substring(behind + 3).isBlank()) {
      text.add(last.from(behind + 3));
      lines.subList(at, end).forEach(line -> file.take(LineRole.COMMENT, line));
      return end;
    }
    lines.subList(at, end + 1).forEach(line -> file.take(LineRole.COMMENT, line));
    text.add(last.to(0));
    return end;
  }
}
