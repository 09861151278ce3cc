package org.examwright.reading.tools.md2qti;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.model.diagnostics.Origin;
import org.examwright.reading.outline.account.LineRole;
import org.examwright.reading.tools.quiz.MarkdownLines;
import org.examwright.reading.tools.quiz.Passage;
import org.examwright.reading.tools.quiz.QuizFile;
import org.examwright.reading.tools.quiz.SourceLine;

/** The keys of a question with their texts, and the items of its answer. */
final class QuestionBlock {
  static final Set<String> KEYS =
      Set.of(
          "title",
          "points",
          "type",
          "question",
          "answer",
          "feedback",
          "general feedback",
          "correct feedback",
          "incorrect feedback");

  private static final Pattern NAME = Pattern.compile("\\s{0,3}\\+\\s+(?=\\S)");
  private static final Pattern ITEM = Pattern.compile("\\s*(?:[*-]\\s+)(>\\s*)?");
  private static final Pattern BARE = Pattern.compile("\\s*>\\s*(?=\\S)");

  final Map<String, List<SourceLine>> texts = new LinkedHashMap<>();
  final List<Item> items = new ArrayList<>();
  private final QuizFile file;
  private final Origin origin;

  /**
   * An item of the answer.
   *
   * @param name what stands above it behind a plus; empty for none
   * @param right whether a sign in front says so
   */
  record Item(SourceLine name, boolean right, List<SourceLine> lines) {
    Passage text() {
      return new Passage(lines);
    }
  }

  QuestionBlock(QuizFile file, MarkdownLines lines, List<SourceLine> block) {
    this.file = file;
    this.origin = new Passage(block).origin(file.problems());
    String key = "question";
    SourceLine name = new SourceLine(0, 0, "");
    for (SourceLine line : block) {
      Optional<BlockKey> next = lines.isCode(line) ? Optional.empty() : BlockKey.of(line);
      if (next.isPresent()) {
        key = next.get().name();
        List<SourceLine> text = texts.computeIfAbsent(key, ignored -> new ArrayList<>());
        text.add(next.get().value());
      } else if (!key.equals("answer")) {
        texts.computeIfAbsent(key, ignored -> new ArrayList<>()).add(line);
      } else if (lines.isCode(line) || !item(line, name)) {
        Matcher named = NAME.matcher(line.text());
        if (!lines.isCode(line) && named.lookingAt()) {
          name = line.from(named.end());
          items.add(new Item(name, false, new ArrayList<>()));
        } else {
          goesOn(line);
        }
      }
    }
  }

  Origin origin() {
    return origin;
  }

  Passage text(String key) {
    return new Passage(texts.getOrDefault(key, List.of()));
  }

  String word(String key) {
    return text(key).words();
  }

  /** Takes all lines. */
  void take() {
    texts.forEach(
        (key, lines) -> {
          LineRole role =
              switch (key) {
                case "question" -> LineRole.STEM;
                case "points" -> LineRole.POINTS;
                case "answer" -> LineRole.ANSWER;
                default -> key.endsWith("feedback") ? LineRole.FEEDBACK : LineRole.ATTRIBUTES;
              };
          file.take(role, new Passage(lines));
        });
    for (Item item : items) {
      file.take(LineRole.OPTION, item.name());
      file.take(LineRole.OPTION, item.text());
    }
  }

  private boolean item(SourceLine line, SourceLine name) {
    Matcher item = ITEM.matcher(line.text());
    Matcher bare = BARE.matcher(line.text());
    if (item.lookingAt() && item.end() < line.text().length()) {
      add(name, item.group(1) != null, line.from(item.end()));
      return true;
    }
    if (bare.lookingAt()) {
      add(name, true, line.from(bare.end()));
      return true;
    }
    return false;
  }

  private void add(SourceLine name, boolean right, SourceLine text) {
    items.add(new Item(name, right, new ArrayList<>(List.of(text))));
  }

  /** A line without a sign goes on with the item above it, or is an answer in words. */
  private void goesOn(SourceLine line) {
    if (items.isEmpty() || items.getLast().lines().isEmpty()) {
      texts.computeIfAbsent("answer", ignored -> new ArrayList<>()).add(line);
    } else {
      items.getLast().lines().add(line.outdented(2));
    }
  }
}
