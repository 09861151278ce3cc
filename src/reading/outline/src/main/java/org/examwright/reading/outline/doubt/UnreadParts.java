package org.examwright.reading.outline.doubt;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.examwright.model.Question;
import org.examwright.reading.outline.account.LineRole;
import org.examwright.reading.outline.draft.TruthMark;
import org.examwright.reading.outline.draft.Wording;
import org.jspecify.annotations.Nullable;

/** Finds questions in what was read as an introduction, or as parts of other questions. */
final class UnreadParts {
  private static final int FEW = 2;
  private static final int SHORTEST_STATEMENT = 12;

  private final ReadFile file;
  private final List<FoundDoubt> found = new ArrayList<>();

  /** Those that ask and have text under them, and nothing that was read as a question. */
  private final List<Integer> headings = new ArrayList<>();

  UnreadParts(ReadFile file) {
    this.file = file;
  }

  List<FoundDoubt> in(List<Question> questions, List<List<Integer>> lines) {
    introductions(questions);
    if (file.explicit()) {
      besideOurs(questions, lines);
    } else {
      alike(questions, lines);
    }
    if (!file.asks() && !questions.isEmpty()) {
      found.add(
          new FoundDoubt(
              questions.getFirst().origin().line() - 1,
              0,
              false,
              "nothing in the file asks anything: each heading with text under it is read as a question",
              "if others are meant, say with --shape how they are marked"));
    }
    return found;
  }

  /** Lines of an introduction, counted. */
  private static final class Counted {
    private int heading = -1;
    private boolean said;
    private int first = -1;
    private int asking;
    private int numbered;
    private int sequence;
    private int highest;
    private boolean ticked;
    private boolean keyed;
    private int letters;
    private int labels;
    private int blanks;
    private int truths;

    private void add(int line, String text) {
      Optional<NumberLook> look = NumberLook.of(text);
      boolean asks = LineLook.asks(text);
      asking += asks ? 1 : 0;
      if (look.isPresent()) {
        numbered += asks ? 1 : 0;
        sequence += look.get().number() == highest + 1 ? 1 : 0;
        highest = Math.max(highest, look.get().number());
      }
      labels += ShownKeys.beginsWithAnswer(text) ? 1 : 0;
      truths += isStatement(LineLook.bare(text)) ? 1 : 0;
      blanks += look.isPresent() && Wording.hasBlank(text) ? 1 : 0;
      letters += LineLook.letter(text) == letters ? 1 : 0;
      ticked |= LineLook.hasBox(text) && LineLook.bare(text).startsWith("[x");
      keyed |= LineLook.keyWord(text).filter(LineLook::saysAnswer).isPresent();
      if (first < 0
          && (asks || look.isPresent() || keyed || ticked || labels + truths > 0 || letters > 1)) {
        first = line;
      }
    }
  }

  /** Whether a text is said to be true or false, and is more than that. */
  private static boolean isStatement(String text) {
    return text.length() >= SHORTEST_STATEMENT
        && TruthMark.of(text).filter(mark -> !mark.sign().isEmpty()).isPresent();
  }

  /** What stands under a heading may be questions that were not seen. */
  private void introductions(List<Question> questions) {
    boolean[] code = file.code();
    Counted counted = new Counted();
    int next = 0;
    for (int line = 0; line < file.lines().size(); line++) {
      if (file.account().is(line, LineRole.CATEGORY)) {
        conclude(counted, null);
        counted = new Counted();
        boolean asks = LineLook.asks(file.lines().get(line));
        counted.asking = asks ? 1 : 0; // a lost question's own
        counted.heading = asks ? line : -1;
      } else if (file.account().question(line) > 0) {
        next = file.account().question(line);
        conclude(counted, questions.get(next - 1));
        counted = new Counted();
      } else if (file.account().is(line, LineRole.INTRODUCTION)) {
        counted.said = true;
        if (!code[line]) {
          counted.add(line, file.lines().get(line));
        }
      }
    }
    conclude(counted, null);
    if (headings.size() >= FEW) {
      found.add(
          new FoundDoubt(
              headings.getFirst(),
              0,
              false,
              headings.size()
                  + " headings ask something, and what stands under them is read as an introduction",
              "if they are questions, say so with --shape heading-2, or whatever their level is"));
    }
  }

  /**
   * @param next the question that it introduces; null if there is none
   */
  private void conclude(Counted counted, @Nullable Question next) {
    if (counted.heading >= 0 && counted.said && next == null) {
      headings.add(counted.heading);
    }
    if (counted.first < 0) {
      return;
    }
    boolean leads =
        next != null
            && counted.sequence > 1
            && next.label().equals(String.valueOf(counted.highest + 1));
    boolean named = counted.keyed && counted.letters > 1;
    boolean grave =
        (leads && counted.numbered > 0)
            || named
            || (counted.ticked && counted.asking > 0)
            || (next == null && counted.numbered > FEW)
            || counted.labels >= FEW
            || counted.blanks > FEW
            || counted.truths > FEW;
    boolean doubtful =
        leads
            || counted.keyed
            || counted.labels > 0
            || counted.blanks > 1
            || counted.truths > 1
            || counted.ticked
            || counted.numbered >= FEW
            || (next == null && counted.asking > FEW);
    if (grave || doubtful) {
      found.add(
          new FoundDoubt(
              counted.first,
              0,
              grave,
              "lines that look like questions are read as an introduction",
              "mark them as the other questions are marked, or say with --shape how they are"));
    }
  }

  /** In a file in our own syntax nothing else is a question. */
  private void besideOurs(List<Question> questions, List<List<Integer>> lines) {
    int first = -1;
    int asking = 0;
    for (int i = 0; i < questions.size(); i++) {
      int before = -1;
      for (int line : lines.get(i)) {
        String text = file.lines().get(line);
        if (line != questions.get(i).origin().line() - 1
            && file.account().is(line, LineRole.ANSWER, LineRole.FEEDBACK, LineRole.STEM)
            && NumberLook.of(text).isPresent()
            && LineLook.asks(text)) {
          first = first < 0 ? line : first;
          asking += before >= 0 && saysMore(before, line) ? (asking == 0 ? 2 : 1) : 0;
          before = line;
        }
      }
    }
    if (asking >= FEW && asking * 2 >= questions.size()) {
      found.add(
          new FoundDoubt(
              first,
              0,
              true,
              "since a bold line has attributes, bold lines alone are questions, but "
                  + asking
                  + " other lines look like questions",
              "write all questions as bold lines, or take the attributes away"));
    }
  }

  /** Whether there is text between two lines that ask, as there is between questions. */
  private boolean saysMore(int before, int line) {
    for (int between = before + 1; between < line; between++) {
      if (!file.lines().get(between).isBlank()) {
        return true;
      }
    }
    return false;
  }

  /** Lines within a question that look just as questions do, and ask. */
  private void alike(List<Question> questions, List<List<Integer>> lines) {
    for (int i = 0; i < questions.size(); i++) {
      int own = questions.get(i).origin().line() - 1;
      if (own >= file.lines().size()) {
        continue;
      }
      String look = look(file.lines().get(own));
      under(questions.get(i), i + 1, own, lines.get(i));
      for (int line : lines.get(i)) {
        String text = file.lines().get(line);
        if (line > own
            && !look.isEmpty()
            && file.account().is(line, LineRole.ANSWER, LineRole.FEEDBACK)
            && LineLook.asks(text)
            && look(text).equals(look)
            && NumberLook.of(text).isEmpty()) {
          found.add(
              new FoundDoubt(
                  line,
                  i + 1,
                  false,
                  "a line that looks like a question is read as a part of the question above it",
                  "mark it as the others are marked, with a number if they have one"));
          break;
        }
      }
    }
  }

  /** A heading that does not ask may stand above a question that does. */
  private void under(Question question, int ordinal, int own, List<Integer> lines) {
    String heading = file.lines().get(own);
    if (!heading.startsWith("#") || LineLook.asks(heading) || NumberLook.of(heading).isPresent()) {
      return;
    }
    for (int line : lines) {
      String text = file.lines().get(line);
      boolean numbered = NumberLook.of(text).filter(look -> look.number() == 1).isPresent();
      if (line > own
          && file.account().is(line, LineRole.ANSWER)
          && LineLook.asks(text)
          && (numbered || look(text).equals("**"))) {
        found.add(
            new FoundDoubt(
                line,
                ordinal,
                true,
                "a line that asks is read as the answer to the heading `"
                    + excerpt(question)
                    + "` above it",
                "say with --shape how the questions are marked, or let the heading ask"));
        return;
      }
    }
  }

  private static String excerpt(Question question) {
    String words = question.stem().plainText().strip().split("\n", 2)[0];
    return words.length() > 40 ? words.substring(0, 40) + "…" : words;
  }

  /** The markup that makes a line stand out; empty if nothing does. */
  private static String look(String line) {
    String text = line.strip();
    if (text.startsWith("#")) {
      int level = 0;
      while (level < text.length() && text.charAt(level) == '#') {
        level++;
      }
      return text.substring(0, level);
    }
    return text.startsWith("**") && text.endsWith("**") && text.length() > 5 ? "**" : "";
  }
}
