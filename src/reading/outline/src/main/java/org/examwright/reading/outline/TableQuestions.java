package org.examwright.reading.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.examwright.reading.outline.draft.Label;
import org.examwright.reading.outline.draft.QuestionLine;
import org.examwright.reading.outline.tree.Line;
import org.examwright.reading.outline.tree.NodeText;
import org.examwright.reading.outline.words.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * A table with a question in each row: its head says what its columns hold.
 *
 * @param columns what each column holds
 * @param rows the cells of each row below the head
 */
record TableQuestions(List<Column> columns, List<List<Node>> rows) {
  private static final Pattern NUMBER =
      Pattern.compile("(?iU)\\s*(?:#|nr|n[°ºo]|no|num|№|序号|题号)?\\.?\\s*");
  private static final Pattern QUESTION =
      Pattern.compile(
          "(?iU)\\W*(?:"
              + Vocabulary.QUESTION.anywhere()
              + "|statement|statements|aussage|aussagen|affirmation|affirmations|afirmación|afirmação"
              + "|enunciado|affermazione|stelling|утверждение|stwierdzenie|题目|陈述)\\W*");
  private static final Pattern MARK = Pattern.compile("\\s*[xX✓✔✗×√☑☒✅•●*■]\\s*");

  /** What the cells of a column are. */
  enum Kind {
    NUMBER,
    QUESTION,
    ANSWER,
    EXPLANATION,
    OPTION,
    TRUE,
    FALSE
  }

  /**
   * A column.
   *
   * @param head its words
   */
  record Column(Kind kind, String head) {}

  /** The questions of a table; nothing if its head does not say that there are any. */
  static Optional<TableQuestions> of(Node node) {
    if (!(node instanceof TableBlock table)
        || table.getFirstChild() == null
        || table.getFirstChild().getFirstChild() == null) {
      return Optional.empty();
    }
    List<Node> heads = NodeText.children(table.getFirstChild().getFirstChild());
    List<List<Node>> rows = new ArrayList<>();
    Node body = table.getLastChild();
    for (Node row : body == null ? List.<Node>of() : NodeText.children(body)) {
      rows.add(NodeText.children(row));
    }
    List<Column> columns = new ArrayList<>();
    for (int i = 0; i < heads.size(); i++) {
      String head = NodeText.of(heads.get(i)).strip();
      Column column = column(head, columns);
      if (column == null && !has(columns, Kind.QUESTION) && isGrid(heads)) {
        column = new Column(Kind.QUESTION, head);
      }
      if (column == null) {
        return Optional.empty();
      }
      columns.add(column);
    }
    return isOfQuestions(columns) && rows.size() > 1
        ? Optional.of(new TableQuestions(columns, rows))
        : Optional.empty();
  }

  /** Whether the last two columns are for true and false, so that the one above is statements. */
  private static boolean isGrid(List<Node> heads) {
    List<String> words = heads.stream().map(NodeText::of).map(String::strip).toList();
    return words.stream().anyMatch(word -> Vocabulary.TRUE.has(word) || Vocabulary.YES.has(word))
        && words.stream().anyMatch(word -> Vocabulary.FALSE.has(word) || Vocabulary.NO.has(word));
  }

  private static @Nullable Column column(String head, List<Column> before) {
    boolean asked = has(before, Kind.QUESTION);
    if (before.isEmpty() && NUMBER.matcher(head).matches()) {
      return new Column(Kind.NUMBER, head);
    }
    if (!asked && QUESTION.matcher(head).matches()) {
      return new Column(Kind.QUESTION, head);
    }
    char next = (char) ('A' + before.stream().filter(c -> c.kind().equals(Kind.OPTION)).count());
    if (head.replaceAll("[).]", "").strip().equalsIgnoreCase(String.valueOf(next))) {
      return new Column(Kind.OPTION, head);
    }
    if (asked && (Vocabulary.TRUE.has(head) || Vocabulary.YES.has(head))) {
      return new Column(Kind.TRUE, head);
    }
    if (asked && (Vocabulary.FALSE.has(head) || Vocabulary.NO.has(head))) {
      return new Column(Kind.FALSE, head);
    }
    Optional<Label> label = Label.ofHeading(head).map(Label.Found::label);
    if (label.filter(Label.ANSWER::equals).isPresent() || Vocabulary.ANSWERS.has(head)) {
      return new Column(Kind.ANSWER, head);
    }
    if (label.filter(Label.EXPLANATION::equals).isPresent()) {
      return new Column(Kind.EXPLANATION, head);
    }
    return null;
  }

  private static boolean has(List<Column> columns, Kind kind) {
    return columns.stream().anyMatch(column -> column.kind().equals(kind));
  }

  private static boolean isOfQuestions(List<Column> columns) {
    return has(columns, Kind.QUESTION)
        && (has(columns, Kind.ANSWER)
            || has(columns, Kind.OPTION)
            || (has(columns, Kind.TRUE) && has(columns, Kind.FALSE)));
  }

  /** Begins a question for each row. */
  void cut(Cutting cutting) {
    for (List<Node> row : rows) {
      cut(row, cutting);
    }
    cutting.endQuestion();
  }

  private void cut(List<Node> row, Cutting cutting) {
    String number = "";
    Paragraph question = new Paragraph();
    List<Node> options = new ArrayList<>();
    List<Node> below = new ArrayList<>();
    List<SourceSpan> place = row.getFirst().getParent().getSourceSpans();
    for (int i = 0; i < Math.min(row.size(), columns.size()); i++) {
      Node cell = row.get(i);
      Column column = columns.get(i);
      List<Node> content = NodeText.children(cell);
      if (content.isEmpty()) {
        continue;
      }
      switch (column.kind()) {
        case NUMBER -> number = NodeText.of(cell).strip().replaceAll("[.)]+$", "");
        case QUESTION -> question = Line.paragraphOf(place, content);
        case OPTION -> {
          if (!options.isEmpty()) {
            options.add(new SoftLineBreak());
          }
          options.add(new Text(column.head().replaceAll("\\W", "") + ") "));
          options.addAll(content);
        }
        case ANSWER -> below.add(labelled("Answer: ", place, content));
        case EXPLANATION -> below.add(labelled("Explanation: ", place, content));
        case TRUE, FALSE -> {
          if (MARK.matcher(NodeText.of(cell)).matches()) {
            below.add(labelled("Answer: ", place, List.of(new Text(column.head()))));
          }
        }
      }
    }
    if (question.getFirstChild() == null) {
      return;
    }
    if (!options.isEmpty()) {
      below.addFirst(Line.paragraphOf(place, options));
    }
    QuestionLine line = QuestionLine.ofParagraph(question);
    cutting.begin(number.isEmpty() ? line : line.labelled(number), below);
  }

  private static Paragraph labelled(String label, List<SourceSpan> place, List<Node> content) {
    List<Node> nodes = new ArrayList<>(content);
    nodes.addFirst(new Text(label));
    return Line.paragraphOf(place, nodes);
  }
}
