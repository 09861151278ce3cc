package org.examwright.reading.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commonmark.node.Node;
import org.examwright.reading.outline.draft.Wording;
import org.examwright.reading.outline.tree.BlankNode;
import org.examwright.reading.outline.words.Vocabulary;

/**
 * Blanks in brackets: with their answers, {@code A [rose, flower] by …}, or with a star, whose
 * answers stand in a list at the end, {@code 1. Quebec; Ontario}.
 */
final class BracketBlanks {
  private static final Pattern BRACKETS = Pattern.compile("\\[([^\\[\\]]{1,200})]");
  private static final Pattern REMARK = Pattern.compile("(?i)\\s*@(?:feedback|hint)\\s*:.*");
  private static final Pattern STARRED = Pattern.compile("(?U)\\s*\\*\\s?\\w[.)]\\s.*");
  private static final Pattern STAR = Pattern.compile("\\[\\s*\\*\\s*]");

  private final List<WordLine> lines;
  private final LineRoles roles;
  private final SetObjects objects;
  private final Map<Integer, List<String>> answers = new HashMap<>();
  private final Set<Integer> used = new HashSet<>();
  private final boolean bracketed;

  BracketBlanks(List<WordLine> lines, LineRoles roles, SetObjects objects) {
    this.lines = lines;
    this.roles = roles;
    this.objects = objects;
    this.bracketed =
        lines.stream()
            .anyMatch(
                line ->
                    (line.text().indexOf('@') >= 0 && REMARK.matcher(line.text()).matches())
                        || (line.text().indexOf('*') >= 0 && STARRED.matcher(line.text()).matches())
                        || (line.item().filter(WordNumbering.Item::isLettered).isPresent()
                            && line.text().startsWith("*")));
    answerKey();
  }

  /** Whether a line is part of the list of answers, all of which are used. */
  boolean isUsed(int line) {
    return used.contains(line);
  }

  private void answerKey() {
    List<Integer> starred =
        Stream.iterate(0, i -> i < lines.size(), i -> i + 1)
            .filter(
                i ->
                    lines.get(i).text().indexOf('[') >= 0
                        && STAR.matcher(lines.get(i).text()).find())
            .toList();
    if (starred.isEmpty()) {
      return;
    }
    int key = starred.getLast() + 1;
    while (key < lines.size()
        && !Vocabulary.ANSWERS.has(Wording.bare(lines.get(key).text().strip()))) {
      key++;
    }
    List<Integer> entries =
        Stream.iterate(key + 1, i -> i < lines.size(), i -> i + 1)
            .filter(i -> !lines.get(i).isBlank())
            .toList();
    if (entries.size() != starred.size()) {
      return;
    }
    Map<Integer, List<String>> found = new HashMap<>();
    for (int i = 0; i < entries.size(); i++) {
      List<String> parts =
          Stream.of(lines.get(entries.get(i)).text().split(";", -1)).map(String::strip).toList();
      long blanks = STAR.matcher(lines.get(starred.get(i)).text()).results().count();
      if (parts.size() != blanks || parts.stream().anyMatch(String::isEmpty)) {
        return;
      }
      found.put(starred.get(i), parts);
    }
    answers.putAll(found);
    used.add(key);
    used.addAll(entries);
  }

  /** The line of a question with signs for its blanks; the same if there is none. */
  WordLine of(int index, WordLine line) {
    boolean asks =
        bracketed
            && roles.groups().stream()
                .noneMatch(group -> group.getFirst() > index && next(index) > group.getFirst());
    List<String> given = answers.getOrDefault(index, List.of());
    if (!asks && given.isEmpty()) {
      return line;
    }
    StringBuilder text = new StringBuilder();
    List<LetterLook> formats = new ArrayList<>();
    int done = 0;
    int blank = 0;
    Matcher brackets = BRACKETS.matcher(line.text());
    while (brackets.find()) {
      boolean star = STAR.matcher(brackets.group()).matches();
      String answer =
          star ? blank < given.size() ? given.get(blank++) : "" : asks ? brackets.group(1) : "";
      String source = QconLines.blank(answer).orElse("");
      if (!source.isEmpty()) {
        append(line, done, brackets.start(), text, formats);
        String sign = objects.inline(() -> List.<Node>of(new BlankNode(source)));
        text.append(sign);
        sign.chars().forEach(each -> formats.add(LetterLook.PLAIN));
        done = brackets.end();
      }
    }
    append(line, done, line.text().length(), text, formats);
    return new WordLine(
        line.paragraph(), text.toString(), List.copyOf(formats), line.item(), line.heading());
  }

  private static void append(
      WordLine line, int from, int to, StringBuilder text, List<LetterLook> formats) {
    text.append(line.text(), from, to);
    formats.addAll(line.formats().subList(from, to));
  }

  /** The line of the next question. */
  private int next(int question) {
    int next = question + 1;
    while (next < lines.size() && roles.of(next) != LineRoles.Role.QUESTION) {
      next++;
    }
    return next;
  }
}
