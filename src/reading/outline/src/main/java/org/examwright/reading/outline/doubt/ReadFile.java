package org.examwright.reading.outline.doubt;

import java.util.ArrayList;
import java.util.List;
import org.examwright.model.Question;
import org.examwright.model.Section;
import org.examwright.reading.outline.account.LineAccount;
import org.examwright.reading.outline.account.LineRole;

/** A file with all that was made of it. */
public final class ReadFile {
  private final List<String> lines;
  private final LineAccount account;
  private final List<Section> sections;
  private final List<AskedHow> how;
  private final boolean explicit;
  private final boolean asks;
  private final boolean[] code;

  /**
   * @param lines of the file
   * @param account what became of each of them
   * @param sections with all questions, in the order of the file
   * @param how what their author says of each of them
   * @param explicit whether the file uses our own syntax, so that only bold lines are questions
   * @param asks whether something in the file asks; if not, headings were taken as a last resort
   */
  public ReadFile(
      List<String> lines,
      LineAccount account,
      List<Section> sections,
      List<AskedHow> how,
      boolean explicit,
      boolean asks) {
    this.lines = lines;
    this.account = account;
    this.sections = sections;
    this.how = how;
    this.explicit = explicit;
    this.asks = asks;
    this.code = code(lines, account.size());
  }

  List<String> lines() {
    return lines;
  }

  LineAccount account() {
    return account;
  }

  List<Section> sections() {
    return sections;
  }

  List<AskedHow> how() {
    return how;
  }

  boolean explicit() {
    return explicit;
  }

  boolean asks() {
    return asks;
  }

  /** All questions in the order of the file. */
  List<Question> questions() {
    return sections.stream().flatMap(section -> section.questions().stream()).toList();
  }

  /**
   * For each question the lines that were made of it, blank ones and code left out.
   *
   * @see LineAccount#question
   */
  List<List<Integer>> linesOfQuestions() {
    List<List<Integer>> of = new ArrayList<>();
    questions().forEach(question -> of.add(new ArrayList<>()));
    for (int line = 0; line < account.size(); line++) {
      int question = account.question(line);
      if (question > 0 && !code[line] && !lines.get(line).isBlank()) {
        of.get(question - 1).add(line);
      }
    }
    return of;
  }

  /** Which lines stand between fences, with the fences themselves; not to be changed. */
  boolean[] code() {
    return code;
  }

  private static boolean[] code(List<String> lines, int size) {
    boolean[] code = new boolean[size];
    String fence = "";
    for (int line = 0; line < code.length; line++) {
      String text = lines.get(line).stripLeading();
      boolean marks = text.startsWith("```") || text.startsWith("~~~") || text.startsWith("$$");
      code[line] = !fence.isEmpty() || marks;
      if (fence.isEmpty() && marks && !text.substring(2).contains("$$")) {
        fence = text.substring(0, 2);
      } else if (marks && text.startsWith(fence)) {
        fence = "";
      }
    }
    return code;
  }

  /** Those of some lines that have one of some roles. */
  List<Integer> only(List<Integer> some, LineRole... roles) {
    List<Integer> only = new ArrayList<>();
    for (Integer line : some) {
      if (account.is(line, roles)) {
        only.add(line);
      }
    }
    return only;
  }
}
