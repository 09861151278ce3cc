package org.examwright.reading.latex.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.examwright.reading.latex.syntax.TexNode;
import org.jspecify.annotations.Nullable;

/**
 * Takes away what only stands around parts of questions, such as columns.
 *
 * @param commands that say something of questions
 * @param environments that do
 */
public record TexSplice(Set<String> commands, Set<String> environments) {

  /** The same pieces, where none stands around a part of a question but what belongs to that. */
  public List<TexNode> of(List<TexNode> nodes, Consumer<TexNode> taking) {
    List<TexNode> out = new ArrayList<>();
    splice(nodes, taking, out);
    return out;
  }

  private void splice(List<TexNode> nodes, Consumer<TexNode> taking, List<TexNode> out) {
    @Nullable TexNode before = null;
    for (TexNode node : nodes) {
      boolean argument = before instanceof TexNode.Command || before instanceof TexNode.Group;
      before = node;
      if (node instanceof TexNode.Group group && !argument && holds(group.content())) {
        taking.accept(node);
        splice(group.content(), taking, out);
      } else if (node instanceof TexNode.Environment environment
          && !environments.contains(environment.name())
          && holds(environment.content())) {
        taking.accept(node);
        TexCursor cursor = new TexCursor(environment.content(), taking);
        TexEnvironments.skipArguments(environment, cursor);
        splice(cursor.rest(), taking, out);
      } else {
        out.add(node);
      }
    }
  }

  /** Whether there is a part of a question somewhere in them. */
  public boolean holds(List<TexNode> nodes) {
    for (TexNode node : nodes) {
      if (node instanceof TexNode.Command command && commands.contains(command.name())) {
        return true;
      }
      if (node instanceof TexNode.Environment environment
          && environments.contains(environment.name())) {
        return true;
      }
      if (node instanceof TexNode.Holder holder && holds(holder.content())) {
        return true;
      }
    }
    return false;
  }
}
