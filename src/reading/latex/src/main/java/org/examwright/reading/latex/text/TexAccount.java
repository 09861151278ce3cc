package org.examwright.reading.latex.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import org.examwright.model.diagnostics.Origin;
import org.examwright.model.exchange.Explanation;
import org.examwright.reading.latex.syntax.LinesOutside;
import org.examwright.reading.latex.syntax.TexNode;
import org.examwright.reading.latex.syntax.TexSource;
import org.examwright.reading.latex.syntax.TexTree;
import org.examwright.reading.source.Problems;
import org.jspecify.annotations.Nullable;

/** Keeps what became of each piece of a file; a piece that nobody takes is a loss. */
public final class TexAccount {
  private static final int LONGEST_SHOWN = 60;

  private final IdentityHashMap<TexNode, Role> roles = new IdentityHashMap<>();
  private final List<Explanation.PassedOver> passedOver = new ArrayList<>();

  /**
   * What became of a piece.
   *
   * @param question that it belongs to; null for none
   */
  private record Role(String name, @Nullable Object question) {}

  /** Takes a piece, of which something was made; the first role counts. */
  public void take(TexNode node, String role, @Nullable Object question) {
    roles.putIfAbsent(node, new Role(role, question));
  }

  /** Takes pieces with all that is in them. */
  public void takeAll(List<TexNode> nodes, String role, @Nullable Object question) {
    for (TexNode node : nodes) {
      take(node, role, question);
      if (node instanceof TexNode.Holder holder) {
        takeAll(holder.content(), role, question);
      }
      if (node instanceof TexNode.Conditional conditional) {
        takeAll(conditional.otherwise(), role, question);
      }
    }
  }

  /** Takes pieces that are left out on purpose, and names them. */
  public void passOver(List<TexNode> nodes, String what) {
    takeAll(nodes, "passed over", null);
    if (!nodes.isEmpty()) {
      passedOver.add(
          new Explanation.PassedOver(
              what, nodes.getFirst().origin().line(), nodes.getLast().lastLine()));
    }
  }

  /** Reports what nobody took. */
  public void reportRest(TexTree tree, Problems problems) {
    reportRest(tree.nodes(), problems);
  }

  private void reportRest(List<TexNode> nodes, Problems problems) {
    List<TexNode> run = new ArrayList<>();
    for (TexNode node : nodes) {
      boolean leaf = !(node instanceof TexNode.Holder);
      if (leaf && !roles.containsKey(node)) {
        run.add(node);
        continue;
      }
      if (node instanceof TexNode.Space || node instanceof TexNode.ParagraphEnd) {
        continue;
      }
      report(run, problems);
      run.clear();
      if (node instanceof TexNode.Holder holder) {
        reportRest(holder.content(), problems);
      }
      if (node instanceof TexNode.Conditional conditional) {
        reportRest(conditional.otherwise(), problems);
      }
    }
    report(run, problems);
  }

  private void report(List<TexNode> run, Problems problems) {
    String words = TexSource.ofNodes(run).strip().replaceAll("\\s+", " ");
    if (words.isEmpty()) {
      return;
    }
    Origin origin =
        run.stream()
            .filter(
                node -> !(node instanceof TexNode.Space || node instanceof TexNode.ParagraphEnd))
            .findFirst()
            .orElseThrow()
            .origin();
    problems.warning(
        origin,
        "this belongs to no question and is left out: `"
            + (words.length() > LONGEST_SHOWN ? words.substring(0, LONGEST_SHOWN) + "…" : words)
            + "`",
        "write it behind a `\\question`, or above the first one");
    takeAll(run, "passed over", null);
  }

  /**
   * What became of the lines of the file itself.
   *
   * @param number of a question, counted from 1; 0 if it has errors
   */
  public Explanation explanation(TexTree tree, String file, ToIntFunction<Object> number) {
    Map<Integer, Explanation.Stretch> lines = new TreeMap<>();
    Map<Object, Integer> numbers = new HashMap<>();
    gather(tree.nodes(), file, role -> number(role, number, numbers), lines);
    tree.outside()
        .of(file)
        .forEach(
            (line, outside) ->
                lines.putIfAbsent(line, new Explanation.Stretch(line, line, roleOf(outside), 0)));
    List<Explanation.Stretch> stretches = new ArrayList<>();
    lines.values().forEach(next -> add(next, stretches));
    return new Explanation(List.of(), passedOver, List.of(), stretches);
  }

  private static String roleOf(LinesOutside.Line line) {
    return line.role();
  }

  private static int number(
      @Nullable Object question, ToIntFunction<Object> number, Map<Object, Integer> known) {
    return question == null ? 0 : known.computeIfAbsent(question, number::applyAsInt);
  }

  private void gather(
      List<TexNode> nodes,
      String file,
      ToIntFunction<@Nullable Object> number,
      Map<Integer, Explanation.Stretch> lines) {
    for (TexNode node : nodes) {
      Role role = roles.get(node);
      boolean blank = node instanceof TexNode.Space || node instanceof TexNode.ParagraphEnd;
      if (node.origin().file().equals(file) && !blank) {
        String name = role == null ? "structure" : role.name();
        int question = role == null ? 0 : number.applyAsInt(role.question());
        boolean holder = node instanceof TexNode.Holder;
        int first = node.origin().line();
        put(first, name, question, lines);
        for (int line = first + 1; !holder && line <= node.lastLine(); line++) {
          put(line, name, question, lines);
        }
      }
      if (node instanceof TexNode.Holder holder) {
        gather(holder.content(), file, number, lines);
        if (node instanceof TexNode.Conditional conditional) {
          gather(conditional.otherwise(), file, number, lines);
        }
        if (node.origin().file().equals(file)) {
          put(node.lastLine(), "structure", 0, lines);
        }
      }
    }
  }

  /** What belongs to a question counts more than what only holds it. */
  private static void put(
      int line, String role, int question, Map<Integer, Explanation.Stretch> lines) {
    Explanation.Stretch before = lines.get(line);
    if (before == null || (before.question() == 0 && question > 0)) {
      lines.put(line, new Explanation.Stretch(line, line, role, question));
    }
  }

  /** Lines next to each other of which the same was made are one stretch. */
  private static void add(Explanation.Stretch next, List<Explanation.Stretch> stretches) {
    Explanation.Stretch last = stretches.isEmpty() ? null : stretches.getLast();
    if (last != null
        && last.role().equals(next.role())
        && last.question() == next.question()
        && last.lastLine() + 1 == next.firstLine()) {
      stretches.set(
          stretches.size() - 1,
          new Explanation.Stretch(last.firstLine(), next.lastLine(), next.role(), next.question()));
    } else {
      stretches.add(next);
    }
  }
}
