package org.examwright.reading.outline.doubt;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.examwright.model.Interaction;
import org.examwright.model.Question;
import org.examwright.model.QuestionSet;
import org.examwright.model.diagnostics.Diagnostic;
import org.examwright.model.exchange.Explanation;
import org.examwright.model.exchange.Reader;
import org.examwright.model.exchange.Source;
import org.examwright.model.text.RichText;
import org.examwright.reading.outline.draft.Wording;
import org.examwright.reading.source.Problems;

/**
 * What a careful colleague would ask who sees the questions alone, whatever they were written in.
 *
 * <p>Readers whose files say by themselves what is a question, an option and a key ask nothing
 * more; the others have {@link Doubts}, which look at the lines as well.
 */
public final class SetDoubts {
  private SetDoubts() {}

  /** What was read, with its doubts among its diagnostics and in its explanation. */
  public static Reader.Result added(Reader.Result read, Source source) {
    return added(read, source, true);
  }

  /** The same for files in which commands say what each part is, whatever it looks like. */
  public static Reader.Result addedToCommands(Reader.Result read, Source source) {
    return added(read, source, false);
  }

  private static Reader.Result added(Reader.Result read, Source source, boolean looks) {
    QuestionSet set = read.set() == null ? read.rest() : read.set();
    if (set == null) {
      return read;
    }
    List<Question> questions = set.questions().toList();
    Problems problems = new Problems(source.name());
    List<Explanation.Doubt> doubts = new ArrayList<>(read.explanation().doubts());
    Set<Integer> grave = new HashSet<>();
    Map<Integer, Set<String>> said = new HashMap<>();
    for (Explanation.Doubt doubt : doubts) {
      said.computeIfAbsent(doubt.question(), number -> new HashSet<>()).add(doubt.message());
      if (doubt.grave()) {
        grave.add(doubt.question());
      }
    }
    for (FoundDoubt each : of(questions, looks)) {
      boolean isNew =
          said.computeIfAbsent(each.question(), number -> new HashSet<>()).add(each.message());
      if (!isNew || grave.contains(each.question())) {
        continue;
      }
      if (each.grave()) {
        grave.add(each.question());
      }
      Question question = questions.get(each.question() - 1);
      each.report(question.origin(), "", source.acceptsDoubts(), problems);
      doubts.add(each.explained(question.label()));
    }
    List<Diagnostic> diagnostics = new ArrayList<>(read.diagnostics());
    diagnostics.addAll(problems.all());
    boolean bad = read.set() == null || problems.hasErrors();
    return new Reader.Result(
        bad ? null : set,
        bad ? set : null,
        diagnostics,
        read.explanation().with(doubts, read.explanation().account()));
  }

  private static List<FoundDoubt> of(List<Question> questions, boolean looks) {
    List<FoundDoubt> found = new ArrayList<>();
    Map<List<Object>, Integer> seen = new HashMap<>();
    for (int i = 0; i < questions.size(); i++) {
      Question question = questions.get(i);
      int line = question.origin().line() - 1;
      Integer before = seen.putIfAbsent(List.of(question.stem(), question.interaction()), line + 1);
      if (before != null && question.isAnswered()) {
        found.add(
            new FoundDoubt(
                line,
                i + 1,
                false,
                "the same question stands in line " + before + " already",
                "take one of them out, unless both are meant"));
      }
      shownKey(question.stem(), line, i + 1, found);
      if (question.interaction() instanceof Interaction.ChoiceSelection choice) {
        found.addAll(ShownOptions.in(choice, line, i + 1));
        if (looks && ShownOptions.areBold(choice)) {
          found.add(ShownOptions.ofBold(line, i + 1));
        }
      } else if (looks && question.interaction() instanceof Interaction.OpenResponse open) {
        options(question.stem(), line, i + 1, found);
        options(open.modelAnswer(), line, i + 1, found);
      }
    }
    return found;
  }

  /** The letter of the right option may stand in the text of the question. */
  private static void shownKey(RichText stem, int line, int number, List<FoundDoubt> found) {
    boolean shown =
        stem.plainText()
            .lines()
            .anyMatch(
                text ->
                    LineLook.keyWord(text).filter(LineLook::saysAnswer).isPresent()
                        || ShownKeys.endsWithKey(text));
    if (shown) {
      found.add(
          new FoundDoubt(
              line,
              number,
              true,
              "the answer seems to stand in what is shown to those who are to answer",
              "take it out of the question's text, and mark the right option"));
    }
  }

  /** Whether most of the lines with letters ask or tell to do something. */
  private static boolean areParts(List<String> lines) {
    List<String> lettered = lines.stream().filter(line -> LineLook.letter(line) >= 0).toList();
    long asking =
        lettered.stream()
            .map(line -> line.strip().replaceFirst("^\\S+\\s+", ""))
            .filter(Wording::isTask)
            .count();
    return asking > 0 && asking * 2 >= lettered.size();
  }

  private static void options(RichText text, int line, int number, List<FoundDoubt> found) {
    List<String> lines = text.plainText().lines().toList();
    List<Integer> all = IntStream.range(0, lines.size()).boxed().toList();
    if (LineLook.firstOption(all, lines::get) >= 0 && !areParts(lines)) {
      found.add(
          new FoundDoubt(
              line,
              number,
              false,
              "the question is read as an open one, and lines of it look like options",
              "if they are, mark them as options are marked in such a file, and the right one"));
    }
  }
}
