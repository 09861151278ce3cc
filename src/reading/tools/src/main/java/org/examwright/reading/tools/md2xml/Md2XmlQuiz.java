package org.examwright.reading.tools.md2xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.ThematicBreak;
import org.examwright.model.diagnostics.Origin;
import org.examwright.model.text.RichText;
import org.examwright.reading.outline.account.LineRole;
import org.examwright.reading.tools.quiz.MarkdownLines;
import org.examwright.reading.tools.quiz.Passage;
import org.examwright.reading.tools.quiz.PassageTree;
import org.examwright.reading.tools.quiz.QuizFile;
import org.jspecify.annotations.Nullable;

/** Reads a quiz: headings of the first level are tags, those of the second questions. */
final class Md2XmlQuiz {
  private final QuizFile file;
  private final WrittenSettings settings;
  private final PassageTree tree;
  private List<String> tags = List.of();

  private Md2XmlQuiz(QuizFile file) {
    this.file = file;
    this.settings = new WrittenSettings(file, MarkdownLines.of(file));
    this.tree = file.texts().tree(new Passage(settings.text()));
  }

  static void read(QuizFile file) {
    Md2XmlQuiz quiz = new Md2XmlQuiz(file);
    Heading heading = null;
    List<Node> own = new ArrayList<>();
    for (Node block : quiz.tree.blocks()) {
      boolean divides = block instanceof Heading next && next.getLevel() <= 2;
      if (divides) {
        quiz.end(heading, own);
        own = new ArrayList<>();
        heading = null;
      }
      if (block instanceof Heading next && next.getLevel() == 1) {
        quiz.tag(next);
      } else if (block instanceof Heading next && next.getLevel() == 2) {
        heading = next;
      } else if (block instanceof ThematicBreak) {
        file.take(LineRole.SPACER, List.of(block));
      } else {
        own.add(block);
      }
    }
    quiz.end(heading, own);
    quiz.tree.reportUncited();
  }

  private void tag(Heading heading) {
    file.take(LineRole.CATEGORY, List.of(heading));
    String words = tree.line(heading).plainText();
    tags = List.of(words.split("\\s*,\\s*", -1));
    file.questions().section(List.of(words));
  }

  private void end(@Nullable Heading heading, List<Node> blocks) {
    if (heading != null) {
      Origin origin = file.at(heading);
      List<String> now = tags;
      file.questions()
          .add(
              origin,
              () ->
                  new Md2XmlQuestion(file, tree, settings, heading, blocks)
                      .read()
                      .map(asked -> asked.tagged(now)));
    } else if (!blocks.isEmpty()) {
      file.take(LineRole.INTRODUCTION, blocks);
      RichText text = tree.text(blocks);
      Optional.of(text).filter(each -> !each.isEmpty()).ifPresent(file.questions()::introduce);
    }
  }
}
