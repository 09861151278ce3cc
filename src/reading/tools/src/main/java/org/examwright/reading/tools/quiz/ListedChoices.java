package org.examwright.reading.tools.quiz;

import java.util.List;
import java.util.Optional;
import org.commonmark.node.Node;
import org.examwright.model.Interaction;
import org.examwright.model.diagnostics.Origin;
import org.examwright.reading.outline.account.LineRole;

/** Makes a question of a list with boxes. */
public record ListedChoices(QuizFile file, PassageTree tree) {
  private static final String HOW_TO_MARK = "write `- [x]` in front of each right one";

  /**
   * The choices.
   *
   * @param question where it begins
   */
  public Optional<Interaction> read(
      Node list, Origin question, OfferedChoices.Selecting selecting, boolean shuffle) {
    file.take(LineRole.OPTION, List.of(list));
    OfferedChoices choices = new OfferedChoices(file.problems());
    for (ListedOption option : ListedOption.of(list)) {
      if (!option.boxed()) {
        file.problems()
            .error(
                file.at(option.item()), "this option has no box and the others have", HOW_TO_MARK);
      }
      choices.add(
          tree.text(option.content()),
          option.ticked(),
          tree.text(option.remarks()),
          file.at(option.item()));
    }
    return choices.interaction(question, selecting, shuffle, HOW_TO_MARK);
  }
}
