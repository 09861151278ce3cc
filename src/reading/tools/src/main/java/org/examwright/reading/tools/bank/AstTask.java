package org.examwright.reading.tools.bank;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.examwright.model.Interaction;
import org.examwright.model.Pair;
import org.examwright.model.diagnostics.Origin;
import org.examwright.model.text.Inline;
import org.examwright.model.text.RichText;
import org.examwright.reading.outline.account.LineRole;
import org.examwright.reading.source.rich.OneLine;
import org.examwright.reading.tools.quiz.AcceptedTexts;
import org.examwright.reading.tools.quiz.AskedQuestion;
import org.examwright.reading.tools.quiz.OfferedChoices;
import org.examwright.reading.tools.quiz.Passage;
import org.examwright.reading.tools.quiz.QuizFile;
import org.examwright.reading.tools.quiz.SourceLine;

/** A task as its lines come, and what the signs in front of its answers make of it. */
final class AstTask {
  private static final String HOW_TO_MARK = "write `+:` in front of each right one";
  private static final String BLANK = "###";
  private static final String ANY_LETTERS = "#$#";

  /** Text behind a sign, with the lines that go on with it. */
  private record Signed(String sign, List<SourceLine> lines) {
    Passage passage() {
      return new Passage(lines);
    }
  }

  private final List<SourceLine> stem = new ArrayList<>();
  private final List<Signed> answers = new ArrayList<>();
  String label = "";

  boolean isAnswered() {
    return !answers.isEmpty();
  }

  void ask(SourceLine words) {
    stem.add(words);
  }

  void answer(String sign, SourceLine words) {
    answers.add(new Signed(sign, new ArrayList<>(List.of(words))));
  }

  /** Takes a line without a sign, which goes on with what stands above it; none above the first. */
  void goOn(SourceLine line) {
    if (!answers.isEmpty()) {
      answers.getLast().lines.add(line);
    } else if (!stem.isEmpty()) {
      stem.add(line);
    }
  }

  void addTo(QuizFile file) {
    if (stem.isEmpty() && answers.isEmpty()) {
      return;
    }
    Passage asked = new Passage(stem).trimmed();
    Origin origin = (stem.isEmpty() ? answers.getFirst().passage() : asked).origin(file.problems());
    file.questions()
        .add(
            origin,
            () -> {
              file.take(LineRole.STEM, new Passage(stem));
              answers.forEach(each -> file.take(LineRole.OPTION, each.passage()));
              return interaction(file, origin)
                  .map(found -> new AskedQuestion(stem(file), found).labelled(label));
            });
  }

  private RichText stem(QuizFile file) {
    List<SourceLine> lines =
        stem.stream()
            .filter(line -> !line.isBlank())
            .map(line -> line.with(line.text().replace(BLANK, "_____")))
            .toList();
    return file.texts().html(new Passage(lines));
  }

  private boolean isSigned(String sign) {
    return answers.stream().anyMatch(each -> each.sign.startsWith(sign));
  }

  private Optional<Interaction> interaction(QuizFile file, Origin origin) {
    boolean chosen = isSigned("+") || isSigned("-");
    boolean paired = isSigned("L") || isSigned("R");
    boolean ordered = answers.stream().anyMatch(each -> Character.isDigit(each.sign.charAt(0)));
    if ((chosen && paired) || (paired && ordered) || (chosen && ordered)) {
      file.problems()
          .error(
              origin,
              "the answers of the question have signs of several kinds",
              "write `+:` and `-:`, or `L1:` and `R1:`, or `1:`, `2:` and so on");
      return Optional.empty();
    }
    if (paired) {
      return pairs(file);
    }
    if (ordered) {
      return Optional.of(
          new Interaction.Ordering(
              answers.stream().map(each -> file.texts().html(each.passage())).toList()));
    }
    boolean blank = stem.stream().anyMatch(line -> line.text().contains(BLANK));
    return isSigned("-") || (answers.size() != 1 && !blank)
        ? choices(file, origin)
        : words(file, origin);
  }

  private Optional<Interaction> choices(QuizFile file, Origin origin) {
    OfferedChoices choices = new OfferedChoices(file.problems());
    for (Signed each : answers) {
      choices.add(
          file.texts().html(each.passage()),
          each.sign.equals("+"),
          RichText.EMPTY,
          each.passage().origin(file.problems()));
    }
    return choices.interaction(origin, OfferedChoices.Selecting.BY_KEYS, true, HOW_TO_MARK);
  }

  private Optional<Interaction> words(QuizFile file, Origin origin) {
    AcceptedTexts accepted = new AcceptedTexts(file);
    for (Signed each : answers) {
      if (each.passage().words().contains(ANY_LETTERS)) {
        file.problems()
            .error(
                each.passage().origin(file.problems()),
                "`" + ANY_LETTERS + "` stands for any letters, which cannot be kept",
                "write each answer that is accepted behind a `+:` of its own");
        return Optional.empty();
      }
      accepted.add(each.passage());
    }
    return accepted.words(origin);
  }

  private Optional<Interaction> pairs(QuizFile file) {
    Map<String, List<Inline>> rights = new LinkedHashMap<>();
    for (Signed each : answers) {
      if (each.sign.startsWith("R")) {
        rights.put(each.sign.substring(1), OneLine.of(file.texts().html(each.passage()).blocks()));
      }
    }
    Map<String, List<Inline>> unused = new LinkedHashMap<>(rights);
    List<Pair> pairs = new ArrayList<>();
    for (Signed each : answers) {
      if (each.sign.startsWith("L")) {
        List<Inline> right = rights.get(each.sign.substring(1));
        if (right == null) {
          file.problems()
              .error(
                  each.passage().origin(file.problems()),
                  "nothing matches `" + each.sign + ":`",
                  "write `R" + each.sign.substring(1) + ":` below");
          return Optional.empty();
        }
        unused.remove(each.sign.substring(1));
        pairs.add(new Pair(file.texts().html(each.passage()), right));
      }
    }
    return Optional.of(new Interaction.Matching(pairs, List.copyOf(unused.values()), true));
  }
}
