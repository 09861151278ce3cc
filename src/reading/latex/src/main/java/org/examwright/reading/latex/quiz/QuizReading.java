package org.examwright.reading.latex.quiz;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.examwright.reading.latex.item.SectionPath;
import org.examwright.reading.latex.item.TexFurniture;
import org.examwright.reading.latex.item.TexGathering;
import org.examwright.reading.latex.syntax.TexNode;
import org.examwright.reading.latex.text.TexCursor;
import org.examwright.reading.latex.text.TexHeadings;
import org.examwright.reading.latex.text.TexKeys;
import org.examwright.reading.latex.text.TexSplice;
import org.examwright.reading.latex.text.TexTexts;
import org.examwright.reading.source.Problems;

/** Walks over quizzes and their categories. */
public final class QuizReading {
  private static final Set<String> SETTINGS =
      Set.of("moodleset", "ghostscriptcommand", "converttopng");

  private final TexTexts texts;
  private final TexGathering gathering;
  private final Problems problems;
  private final SectionPath path;
  private final java.util.ArrayList<TexNode> above = new java.util.ArrayList<>();
  private TexKeys settings = TexKeys.of(List.of());
  private boolean begun;

  public QuizReading(TexTexts texts, TexGathering gathering, Problems problems) {
    this.texts = texts;
    this.gathering = gathering;
    this.problems = problems;
    this.path = new SectionPath(texts, gathering);
  }

  /** Reads a document. */
  public void read(List<TexNode> document) {
    walk(document);
    if (!begun) {
      settle();
    }
  }

  private void take(TexNode node) {
    texts.account().take(node, "structure", null);
  }

  private void walk(List<TexNode> nodes) {
    TexSplice splice =
        new TexSplice(Set.of("setcategory", "setsubcategory"), QuizNames.environments());
    TexCursor cursor = new TexCursor(splice.of(nodes, this::take), this::take);
    while (cursor.hasNext()) {
      TexNode node = cursor.next();
      if (node instanceof TexNode.Environment environment && environment.name().equals("quiz")) {
        take(node);
        settle();
        quiz(environment);
      } else if (node instanceof TexNode.Environment environment
          && QuizNames.QUESTIONS.contains(environment.name())) {
        settle();
        begun = true;
        gathering.add(new QuizQuestion(texts, problems).read(environment, settings));
      } else if (node instanceof TexNode.Command command) {
        command(command, cursor);
      } else {
        above.add(node);
      }
    }
  }

  private void command(TexNode.Command command, TexCursor cursor) {
    String name = command.name();
    if (name.equals("setcategory") || name.equals("setsubcategory")) {
      take(command);
      settle();
      begun = false;
      category(cursor.argument(), name.equals("setsubcategory"));
    } else if (SETTINGS.contains(name)) {
      take(command);
      List<TexNode> said = cursor.argument();
      texts.account().takeAll(said, "settings", null);
      settings = TexKeys.of(said).over(settings);
    } else if (TexHeadings.divides(name)) {
      settle();
      begun = false;
      path.heading(command, cursor);
    } else {
      above.add(command);
    }
  }

  private void quiz(TexNode.Environment quiz) {
    TexCursor cursor = new TexCursor(quiz.content(), this::take);
    TexKeys before = settings;
    cursor
        .optional()
        .ifPresent(
            said -> {
              texts.account().takeAll(said, "settings", null);
              settings = TexKeys.of(said).over(before);
            });
    begun = false;
    category(cursor.argument(), false);
    walk(cursor.rest());
    settings = before;
  }

  private void category(List<TexNode> name, boolean below) {
    String words = texts.words(name, "category", null);
    List<String> names = new java.util.ArrayList<>(below ? gathering.path() : List.<String>of());
    Arrays.stream(words.split("/", -1))
        .map(String::strip)
        .filter(each -> !each.isEmpty() && !each.startsWith("$"))
        .forEach(names::add);
    gathering.section(names);
  }

  /** What stands above the first question introduces the category; other text is left over. */
  private void settle() {
    if (!begun) {
      gathering.introduce(TexFurniture.without(above, texts, problems));
      above.clear();
    } else {
      boolean says = !texts.read(above, "passed over", null).isEmpty();
      if (says) {
        problems.warning(
            above.getFirst().origin(),
            "text between questions is left out",
            "put it into a `description`");
      }
      above.clear();
    }
  }
}
