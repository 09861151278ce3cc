package org.examwright.reading.tools.mkdocs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.Node;
import org.examwright.model.Gap;
import org.examwright.model.Interaction;
import org.examwright.model.diagnostics.Origin;
import org.examwright.model.text.Inline;
import org.examwright.model.text.RichText;
import org.examwright.reading.outline.account.LineRole;
import org.examwright.reading.outline.text.BlankReading;
import org.examwright.reading.outline.tree.BlankNode;
import org.examwright.reading.tools.quiz.AcceptedTexts;
import org.examwright.reading.tools.quiz.AskedQuestion;
import org.examwright.reading.tools.quiz.ListedChoices;
import org.examwright.reading.tools.quiz.ListedOption;
import org.examwright.reading.tools.quiz.MarkdownLines;
import org.examwright.reading.tools.quiz.OfferedChoices;
import org.examwright.reading.tools.quiz.Passage;
import org.examwright.reading.tools.quiz.PassageTree;
import org.examwright.reading.tools.quiz.QuizFile;
import org.examwright.reading.tools.quiz.SourceLine;

/** Reads a quiz with boxes, or with blanks in its text. */
final class BoxedQuiz {
  private final QuizFile file;
  private final MarkdownLines lines;
  private final Passage body;
  private final Origin origin;
  private final List<Gap> gaps = new ArrayList<>();

  BoxedQuiz(QuizFile file, MarkdownLines lines, Passage body) {
    this.file = file;
    this.lines = lines;
    this.body = body;
    this.origin = body.origin(file.problems());
  }

  Optional<AskedQuestion> read() {
    PassageTree tree = file.texts().tree(body);
    List<Node> blocks = tree.blocks();
    int list = 0;
    while (list < blocks.size() && !ListedOption.areIn(blocks.get(list))) {
      list++;
    }
    if (list == blocks.size()) {
      return blanks();
    }
    List<Node> behind = blocks.subList(list + 1, blocks.size());
    file.take(LineRole.STEM, blocks.subList(0, list));
    file.take(LineRole.FEEDBACK, behind);
    RichText stem = tree.text(blocks.subList(0, list));
    if (behind.stream().anyMatch(ListedOption::areIn)) {
      file.problems()
          .error(
              file.at(behind.stream().filter(ListedOption::areIn).findFirst().orElseThrow()),
              "the quiz has options in two places",
              "make two quizzes of it");
    }
    return new ListedChoices(file, tree)
        .read(blocks.get(list), origin, OfferedChoices.Selecting.BY_KEYS, false)
        .map(found -> new AskedQuestion(stem, found).explained(tree.text(behind)));
  }

  /** Text in which {@code [[…]]} is to be filled in; a line across ends it. */
  private Optional<AskedQuestion> blanks() {
    List<SourceLine> all = body.lines();
    int rule = 0;
    while (rule < all.size()
        && (lines.isCode(all.get(rule)) || !all.get(rule).text().strip().matches("-{3,}"))) {
      rule++;
    }
    Passage question = new Passage(all.subList(0, rule));
    Passage behind = new Passage(rule < all.size() ? all.subList(rule + 1, all.size()) : List.of());
    if (rule < all.size()) {
      file.take(LineRole.SPACER, all.get(rule));
    }
    file.take(LineRole.STEM, question);
    file.take(LineRole.FEEDBACK, behind);
    PassageTree tree = file.texts().tree(question);
    RichText stem = tree.text(tree.blocks(), this::gap);
    if (gaps.isEmpty()) {
      file.problems()
          .error(
              origin,
              "the quiz has neither options nor blanks",
              "write options `- [x]` and `- [ ]`, or `[[answer]]` in its text");
      return Optional.empty();
    }
    return Optional.of(
        new AskedQuestion(stem, new Interaction.Gaps(gaps)).explained(file.texts().of(behind)));
  }

  private Inline gap(BlankNode blank) {
    AcceptedTexts accepted = new AcceptedTexts(file);
    accepted.addAllWords(blank.content(), '|', file.at(blank));
    String id = String.valueOf(gaps.size() + 1);
    Optional<Gap> gap = blank.isDrawn() ? Optional.empty() : accepted.gap(id);
    if (gap.isEmpty()) {
      return BlankReading.LITERAL.read(blank);
    }
    gaps.add(gap.get());
    return new Inline.GapMark(id);
  }
}
