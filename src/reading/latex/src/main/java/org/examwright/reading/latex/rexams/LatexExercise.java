package org.examwright.reading.latex.rexams;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.model.exchange.Source;
import org.examwright.model.text.RichText;
import org.examwright.reading.latex.syntax.TexNode;
import org.examwright.reading.latex.syntax.TexTree;
import org.examwright.reading.latex.text.TexAccount;
import org.examwright.reading.latex.text.TexCursor;
import org.examwright.reading.latex.text.TexTexts;
import org.examwright.reading.source.Problems;
import org.examwright.reading.source.html.GapPlace;
import org.jspecify.annotations.Nullable;

/** Reads an exercise whose texts are LaTeX. */
final class LatexExercise {
  private static final Pattern ENTRY =
      Pattern.compile(
          "^[ \\t]*(?:%+[ \\t]*)?\\\\(ex[a-z]+(?:\\[[^\\]{}]*])?)\\{(.*?)}[ \\t]*(?:%.*)?$");
  private static final Pattern PLACE = Pattern.compile("##ANSWER(\\d{1,3})##");

  private final RCode code;
  private final Source source;
  private final ExerciseLines account;
  private final Problems problems;
  private final TexAccount pieces = new TexAccount();
  private final TexTexts texts;
  private final ExerciseMeta meta = new ExerciseMeta();
  private boolean asksComputed;
  private boolean solvesComputed;

  LatexExercise(RCode code, Source source, ExerciseLines account, Problems problems) {
    this.code = code;
    this.source = source;
    this.account = account;
    this.problems = problems;
    this.texts = new TexTexts(source, pieces, Set.of(), problems);
  }

  TexTexts texts() {
    return texts;
  }

  Exercise read() {
    code.code().stream().forEach(line -> account.take(line, "code of R"));
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < code.lines().size(); i++) {
      Matcher entry = ENTRY.matcher(code.lines().get(i));
      if (entry.matches()) {
        entry(i, entry.group(1), entry.group(2));
      } else {
        text.append(PLACE.matcher(code.lines().get(i)).replaceAll(f -> GapPlace.of(f.group(1))));
      }
      text.append('\n');
    }
    TexTree tree =
        TexTree.of(
            text.toString(), source, TexTexts.known(), Set.of(), Set.of(), Set.of(), problems);
    texts.settings(tree.switches(), false, List.of());
    TexNode.@Nullable Environment question = environment(tree.nodes(), "question");
    TexNode.@Nullable Environment solution = environment(tree.nodes(), "solution");
    List<RichText> options = new ArrayList<>();
    List<RichText> explanations = new ArrayList<>();
    RichText stem = read(question, "stem", options);
    RichText solved = read(solution, "solution", explanations);
    asksComputed |= isComputed(question);
    solvesComputed = isComputed(solution);
    pieces.reportRest(tree, problems);
    pieces
        .explanation(tree, source.name(), ignored -> 1)
        .account()
        .forEach(
            stretch -> {
              for (int line = stretch.firstLine(); line <= stretch.lastLine(); line++) {
                account.take(line - 1, stretch.role());
              }
            });
    return new Exercise(
        question == null ? problems.at(1, 1) : question.origin(),
        stem,
        options,
        solved,
        explanations,
        meta,
        asksComputed,
        solvesComputed);
  }

  private void entry(int line, String key, String value) {
    account.take(line, "meta-information");
    asksComputed |= code.computed().get(line) && !key.matches("exname|extitle|extags.*|exsection");
    meta.add(key, value.replace("\\%", "%").replace("\\_", "_"), problems.at(line + 1, 1));
  }

  private boolean isComputed(TexNode.@Nullable Environment environment) {
    return environment != null
        && code.computed()
                .get(environment.origin().line() - 1, environment.lastLine())
                .cardinality()
            > 0;
  }

  private static TexNode.@Nullable Environment environment(List<TexNode> nodes, String name) {
    for (TexNode node : nodes) {
      if (node instanceof TexNode.Environment environment) {
        if (environment.name().equals(name)) {
          return environment;
        }
        TexNode.Environment within = environment(environment.content(), name);
        if (within != null) {
          return within;
        }
      }
    }
    return null;
  }

  private RichText read(TexNode.@Nullable Environment part, String role, List<RichText> items) {
    if (part == null) {
      return RichText.EMPTY;
    }
    pieces.take(part, "structure", this);
    List<TexNode> text = new ArrayList<>();
    for (TexNode node : part.content()) {
      if (node instanceof TexNode.Environment list && list.name().equals("answerlist")) {
        pieces.take(list, "structure", this);
        items(list, role.equals("stem") ? "option" : "feedback", items);
      } else {
        text.add(node);
      }
    }
    return GapPlace.fill(texts.read(text, role, this));
  }

  private void items(TexNode.Environment list, String role, List<RichText> items) {
    TexCursor cursor = new TexCursor(list.content(), node -> pieces.take(node, role, this));
    List<TexNode> item = new ArrayList<>();
    boolean begun = false;
    while (cursor.hasNext()) {
      TexNode node = cursor.next();
      if (node instanceof TexNode.Command command && command.name().equals("item")) {
        pieces.take(node, role, this);
        end(begun, item, role, items);
        cursor.optional();
        item = new ArrayList<>();
        begun = true;
      } else {
        item.add(node);
      }
    }
    end(begun, item, role, items);
  }

  private void end(boolean begun, List<TexNode> item, String role, List<RichText> items) {
    if (begun) {
      items.add(GapPlace.fill(texts.read(item, role, this)));
    }
  }
}
