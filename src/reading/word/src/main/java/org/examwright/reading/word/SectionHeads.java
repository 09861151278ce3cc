package org.examwright.reading.word;

import java.util.ArrayList;
import java.util.List;
import org.examwright.reading.outline.draft.QuestionNumber;

/** Finds the bold lines that name what follows where questions are counted anew below them. */
final class SectionHeads {
  private SectionHeads() {}

  static List<Integer> in(List<WordLine> lines, List<LineRoles.Role> roles) {
    List<Integer> names = new ArrayList<>();
    boolean begun = false;
    int above = -1; // the last line that says something
    for (int i = 0; i < lines.size(); i++) {
      if (roles.get(i) == LineRoles.Role.QUESTION) {
        if (begun && isFirst(lines.get(i)) && isName(lines, roles, above)) {
          names.add(above);
        }
        begun = true;
      }
      above = lines.get(i).isBlank() ? above : i;
    }
    return names;
  }

  private static boolean isFirst(WordLine question) {
    return question.item().isPresent()
        ? question.item().get().value() == 1
        : QuestionNumber.of(question.text().strip()).filter(each -> each.value() == 1).isPresent();
  }

  private static boolean isName(List<WordLine> lines, List<LineRoles.Role> roles, int line) {
    return roles.get(line) == LineRoles.Role.TEXT && LineRoles.isHeading(lines.get(line));
  }
}
