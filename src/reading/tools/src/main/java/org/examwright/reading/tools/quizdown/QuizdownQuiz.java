package org.examwright.reading.tools.quizdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.ThematicBreak;
import org.examwright.model.Interaction;
import org.examwright.model.diagnostics.Origin;
import org.examwright.model.text.RichText;
import org.examwright.reading.outline.account.LineRole;
import org.examwright.reading.tools.quiz.AskedQuestion;
import org.examwright.reading.tools.quiz.ListedChoices;
import org.examwright.reading.tools.quiz.ListedOption;
import org.examwright.reading.tools.quiz.MarkdownLines;
import org.examwright.reading.tools.quiz.OfferedChoices;
import org.examwright.reading.tools.quiz.Passage;
import org.examwright.reading.tools.quiz.PassageTree;
import org.examwright.reading.tools.quiz.QuizFile;
import org.jspecify.annotations.Nullable;

/** Reads a quiz: each heading is a question, with the blocks up to the next one. */
final class QuizdownQuiz {
  private final QuizFile file;
  private final PassageTree tree;
  private final boolean shuffle;

  private QuizdownQuiz(QuizFile file) {
    this.file = file;
    MarkdownLines lines = MarkdownLines.of(file);
    this.tree = file.texts().tree(new Passage(lines.text()));
    this.shuffle = !lines.front("shuffleanswers").filter("false"::equals).isPresent();
  }

  static void read(QuizFile file) {
    QuizdownQuiz quiz = new QuizdownQuiz(file);
    List<Node> own = new ArrayList<>();
    Heading heading = null;
    for (Node block : quiz.tree.blocks()) {
      if (block instanceof Heading next) {
        quiz.end(heading, own);
        heading = next;
        own = new ArrayList<>();
      } else {
        own.add(block);
      }
    }
    quiz.end(heading, own);
    quiz.tree.reportUncited();
  }

  private void end(@Nullable Heading heading, List<Node> blocks) {
    if (heading != null) {
      Origin origin = file.at(heading);
      file.questions().add(origin, () -> question(heading, blocks));
    } else if (!blocks.isEmpty()) {
      file.take(LineRole.INTRODUCTION, blocks);
      file.questions().introduce(tree.text(blocks));
    }
  }

  private Optional<AskedQuestion> question(Heading heading, List<Node> blocks) {
    List<Node> shown = new ArrayList<>();
    List<Node> lists = new ArrayList<>();
    BlockQuote hint = null;
    boolean boxed = blocks.stream().anyMatch(ListedOption::areIn);
    for (Node block : blocks) {
      if (block instanceof BlockQuote quote && hint == null) {
        hint = quote;
      } else if (boxed ? ListedOption.areIn(block) : block instanceof OrderedList) {
        lists.add(block);
      } else if (!(block instanceof ThematicBreak)) {
        shown.add(block);
      } else {
        file.take(LineRole.SPACER, List.of(block));
      }
    }
    file.take(LineRole.STEM, List.of(heading));
    file.take(LineRole.STEM, shown);
    file.take(LineRole.OPTION, lists);
    RichText stem = tree.line(heading).then(tree.text(shown));
    RichText clue = RichText.EMPTY;
    if (hint != null) {
      file.take(LineRole.HINT, List.of(hint));
      clue = tree.text(PassageTree.children(hint));
    }
    RichText hinted = clue;
    return answer(heading, lists, shown).map(found -> new AskedQuestion(stem, found).hint(hinted));
  }

  private Optional<Interaction> answer(Heading heading, List<Node> lists, List<Node> shown) {
    Origin origin = file.at(heading);
    if (lists.isEmpty() && shown.stream().noneMatch(BulletList.class::isInstance)) {
      file.problems()
          .warning(
              origin,
              "nothing says how this question is answered: it is read as an open one",
              "write a list with boxes, or a numbered list to be put in order");
      return Optional.of(new Interaction.OpenResponse(RichText.EMPTY, RichText.EMPTY, null));
    }
    if (lists.size() != 1) {
      file.problems()
          .error(
              lists.isEmpty() ? origin : file.at(lists.getLast()),
              lists.isEmpty()
                  ? "the question has no options"
                  : "the question has options in two places",
              "give it one list, with `[x]` and `[ ]` in front of its items");
      return Optional.empty();
    }
    ListBlock list = (ListBlock) lists.getFirst();
    if (ListedOption.areIn(list)) {
      return new ListedChoices(file, tree)
          .read(
              list,
              origin,
              list instanceof OrderedList
                  ? OfferedChoices.Selecting.ONE
                  : OfferedChoices.Selecting.SEVERAL,
              shuffle);
    }
    return Optional.of(
        new Interaction.Ordering(
            PassageTree.children(list).stream()
                .map(item -> tree.text(PassageTree.children(item)))
                .toList()));
  }
}
