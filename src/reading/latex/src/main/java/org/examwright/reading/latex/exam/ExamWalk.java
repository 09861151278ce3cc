package org.examwright.reading.latex.exam;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.examwright.reading.latex.item.SectionPath;
import org.examwright.reading.latex.item.TexDraft;
import org.examwright.reading.latex.item.TexDraft.Asked;
import org.examwright.reading.latex.item.TexFurniture;
import org.examwright.reading.latex.item.TexGathering;
import org.examwright.reading.latex.syntax.TexNode;
import org.examwright.reading.latex.syntax.TexSource;
import org.examwright.reading.latex.text.TexCursor;
import org.examwright.reading.latex.text.TexHeadings;
import org.examwright.reading.latex.text.TexTexts;
import org.examwright.reading.source.Problems;

/** Walks over a paper, and finds its questions and what stands between them. */
final class ExamWalk {
  private static final Set<String> LOUD =
      Set.of("Large", "LARGE", "huge", "Huge", "large", "bfseries", "bf", "textbf", "underline");
  private static final int LONGEST_HEADING = 90;

  private final TexTexts texts;
  private final TexGathering gathering;
  private final ExamReading questions;
  private final ExamTaking taking;
  private final Problems problems;
  private final SectionPath path;
  private final List<TexNode> text = new ArrayList<>();
  private boolean begun;

  ExamWalk(
      TexTexts texts,
      TexGathering gathering,
      ExamReading questions,
      ExamTaking taking,
      Problems problems) {
    this.texts = texts;
    this.gathering = gathering;
    this.questions = questions;
    this.taking = taking;
    this.problems = problems;
    this.path = new SectionPath(texts, gathering);
  }

  void read(List<TexNode> document) {
    walk(document);
    // what stands below all questions is left over, and said to be
  }

  private void walk(List<TexNode> nodes) {
    TexCursor cursor =
        new TexCursor(ExamNames.splice().of(nodes, taking.structure()), taking.structure());
    while (cursor.hasNext()) {
      TexNode node = cursor.next();
      if (node instanceof TexNode.Environment environment
          && environment.name().equals("questions")) {
        taking.structure().accept(node);
        settle();
        questions.restart();
        walk(environment.content());
      } else if (node instanceof TexNode.Environment environment
          && ExamNames.UPLEVEL_ENVIRONMENTS.contains(environment.name())) {
        taking.structure().accept(node);
        uplevel(environment.content());
      } else if (node instanceof TexNode.Command command) {
        command(command, cursor);
      } else {
        text.add(node);
      }
    }
  }

  private void command(TexNode.Command command, TexCursor cursor) {
    String name = command.name();
    if (ExamNames.QUESTIONS.contains(name)) {
      settle();
      begun = true;
      questions.question(command, behind(cursor));
    } else if (ExamNames.UPLEVEL.contains(name)) {
      taking.structure().accept(command);
      uplevel(cursor.argument());
    } else if (TexHeadings.divides(name)) {
      settle();
      path.heading(command, cursor);
      begun = false;
    } else if (name.equals("setcounter")) {
      taking.structure().accept(command);
      String counter = cursor.word();
      String value = cursor.word();
      if (counter.equals("question") && value.matches("\\d{1,4}")) {
        questions.count(Integer.parseInt(value));
      }
    } else {
      text.add(command);
    }
  }

  /** All up to what ends a question. */
  private static List<TexNode> behind(TexCursor cursor) {
    List<TexNode> nodes = new ArrayList<>();
    while (cursor.hasNext()) {
      TexNode next = cursor.peek();
      boolean ends =
          (next instanceof TexNode.Command command && ExamNames.dividesQuestions(command.name()))
              || (next instanceof TexNode.Environment environment
                  && (environment.name().equals("questions")
                      || ExamNames.UPLEVEL_ENVIRONMENTS.contains(environment.name())))
              || (next instanceof TexNode.Command counter && counter.name().equals("setcounter"));
      if (ends) {
        break;
      }
      nodes.add(cursor.next());
    }
    return nodes;
  }

  /** Text between questions: a heading, or what the next ones are about. */
  private void uplevel(List<TexNode> content) {
    settle();
    TexCursor cursor = new TexCursor(content, taking.structure());
    cursor.skipBlank();
    if (cursor.hasNext()
        && cursor.peek() instanceof TexNode.Command command
        && TexHeadings.divides(command.name())) {
      cursor.next();
      path.heading(command, cursor);
      begun = false;
      text.addAll(cursor.rest());
      settle();
      return;
    }
    List<TexNode> rest = cursor.rest();
    if (isHeading(rest)) {
      path.named(texts.words(rest, "category", null));
      begun = false;
      return;
    }
    text.addAll(rest);
    settle();
  }

  /** Whether a text is set as headings are. */
  private boolean isHeading(List<TexNode> nodes) {
    String source = TexSource.ofNodes(nodes).strip();
    return source.length() <= LONGEST_HEADING
        && !source.matches("(?s).*[.?!:,;]\\s*}*\\s*")
        && isLoud(nodes);
  }

  private static boolean isLoud(List<TexNode> nodes) {
    for (TexNode node : nodes) {
      if (node instanceof TexNode.Command command) {
        if (LOUD.contains(command.name())) {
          return true;
        }
      } else if (node instanceof TexNode.Holder holder) {
        return isLoud(holder.content());
      } else if (!(node instanceof TexNode.Space || node instanceof TexNode.ParagraphEnd)) {
        return false;
      }
    }
    return false;
  }

  /** What stands above the first question of a section introduces it; other text stands alone. */
  private void settle() {
    if (!begun) {
      gathering.introduce(TexFurniture.without(text, texts, problems));
    } else if (!taking.isEmpty(text, null)) {
      TexDraft between = new TexDraft(first(text).origin());
      between.asked = Asked.DESCRIPTION;
      between.stem.addAll(text);
      gathering.add(between);
    }
    text.clear();
  }

  private static TexNode first(List<TexNode> nodes) {
    return nodes.stream()
        .filter(node -> !(node instanceof TexNode.Space || node instanceof TexNode.ParagraphEnd))
        .findFirst()
        .orElseThrow();
  }
}
