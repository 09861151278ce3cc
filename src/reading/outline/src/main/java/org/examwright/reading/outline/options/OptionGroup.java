package org.examwright.reading.outline.options;

import java.util.List;
import org.commonmark.node.Node;

/**
 * The options among the blocks of a question.
 *
 * @param above the blocks in front of them
 * @param behind the blocks that follow them
 */
public record OptionGroup(List<Node> above, List<OfferedOption> options, List<Node> behind) {

  public boolean isBoxed() {
    return options.stream().anyMatch(OfferedOption::boxed);
  }
}
