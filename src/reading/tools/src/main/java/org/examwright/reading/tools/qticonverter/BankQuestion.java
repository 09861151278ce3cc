package org.examwright.reading.tools.qticonverter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.examwright.model.Choice;
import org.examwright.model.Gap;
import org.examwright.model.Interaction;
import org.examwright.model.Pair;
import org.examwright.model.text.Inline;
import org.examwright.model.text.RichText;
import org.examwright.reading.source.html.GapPlace;
import org.examwright.reading.source.rich.OneLine;
import org.examwright.reading.tools.quiz.AcceptedTexts;
import org.examwright.reading.tools.quiz.AskedQuestion;
import org.examwright.reading.tools.quiz.OfferedChoices;
import org.examwright.reading.tools.quiz.Passage;
import org.examwright.reading.tools.quiz.QuizFile;
import org.examwright.reading.tools.quiz.SourceLine;

/** Makes a question of its block. */
final class BankQuestion {
  private static final String HOW_TO_MARK = "write `*A.` in front of each right one";

  private final BankBlock block;
  private final QuizFile file;
  private final List<String> gaps = new ArrayList<>();

  BankQuestion(BankBlock block) {
    this.block = block;
    this.file = block.file;
  }

  Optional<AskedQuestion> read() {
    if (!block.isAsked()) {
      return Optional.empty();
    }
    RichText stem = file.texts().html(marked());
    for (SourceLine picture : block.pictures()) {
      stem = stem.then(file.texts().of(Passage.of(picture)));
    }
    RichText whole = stem;
    return interaction()
        .map(found -> new AskedQuestion(whole, found).labelled(block.label).worth(block.points));
  }

  private Optional<Interaction> interaction() {
    BankType type = block.type;
    if (type == null) {
      if (!block.answers.isEmpty()) {
        return choices(OfferedChoices.Selecting.BY_KEYS);
      }
      file.problems()
          .warning(
              file.at(block.first()),
              "nothing says how this question is answered: it is read as an open one",
              "write its type above it, `ES` for an essay");
      return open();
    }
    return switch (type) {
      case MC, TF -> choices(OfferedChoices.Selecting.ONE);
      case MA -> choices(OfferedChoices.Selecting.SEVERAL);
      case SA -> accepted().words(file.at(block.first()));
      case NR -> accepted().numbers(file.at(block.first()));
      case ES -> open();
      case MB, MD -> gaps(type);
      case MT -> matching();
    };
  }

  /** Lines with letters below an essay are what a good answer says. */
  private Optional<Interaction> open() {
    RichText answer = RichText.EMPTY;
    for (BankBlock.Answer each : block.answers) {
      answer = answer.then(file.texts().html(each.text()));
    }
    return Optional.of(new Interaction.OpenResponse(answer, RichText.EMPTY, null));
  }

  private Optional<Interaction> choices(OfferedChoices.Selecting selecting) {
    OfferedChoices choices = new OfferedChoices(file.problems());
    for (BankBlock.Answer answer : block.answers) {
      choices.add(
          file.texts().html(answer.text()),
          answer.right(),
          RichText.EMPTY,
          answer.text().origin(file.problems()));
    }
    return choices.interaction(file.at(block.first()), selecting, false, HOW_TO_MARK);
  }

  private AcceptedTexts accepted() {
    AcceptedTexts accepted = new AcceptedTexts(file);
    block.answers.forEach(answer -> accepted.add(answer.text()));
    return accepted;
  }

  private Map<String, List<BankBlock.Answer>> byName() {
    Map<String, List<BankBlock.Answer>> byName = new LinkedHashMap<>();
    block.answers.forEach(
        answer -> byName.computeIfAbsent(answer.name(), name -> new ArrayList<>()).add(answer));
    return byName;
  }

  /** The text with the places of its blanks. */
  private Passage marked() {
    if (block.type != BankType.MB && block.type != BankType.MD) {
      return block.stem();
    }
    List<SourceLine> lines = new ArrayList<>();
    for (SourceLine line : block.stem().lines()) {
      String text = line.text();
      for (String name : byName().keySet()) {
        if (text.contains("[" + name + "]") && !gaps.contains(name)) {
          gaps.add(name);
          text = text.replace("[" + name + "]", GapPlace.of(String.valueOf(gaps.size())));
        }
      }
      lines.add(line.with(text));
    }
    return new Passage(lines);
  }

  private Optional<Interaction> gaps(BankType type) {
    Map<String, List<BankBlock.Answer>> byName = byName();
    for (Map.Entry<String, List<BankBlock.Answer>> each : byName.entrySet()) {
      if (!gaps.contains(each.getKey())) {
        file.problems()
            .error(
                each.getValue().getFirst().text().origin(file.problems()),
                "the question has no blank `[" + each.getKey() + "]`",
                "write it into the question, or take this line out");
        return Optional.empty();
      }
    }
    List<Gap> found = new ArrayList<>();
    for (String name : gaps) {
      String id = String.valueOf(found.size() + 1);
      List<BankBlock.Answer> answers = byName.getOrDefault(name, List.of());
      if (type == BankType.MB) {
        AcceptedTexts accepted = new AcceptedTexts(file);
        answers.forEach(answer -> accepted.addAll(answer.text(), ','));
        accepted.gap(id).ifPresent(found::add);
      } else {
        found.add(
            new Gap.DropDownGap(
                id,
                answers.stream()
                    .map(answer -> Choice.of(file.texts().html(answer.text()), answer.right()))
                    .toList()));
      }
    }
    return Optional.of(new Interaction.Gaps(found));
  }

  private Optional<Interaction> matching() {
    Map<String, List<Inline>> rights = new LinkedHashMap<>();
    for (BankBlock.Answer answer : block.answers) {
      if (answer.of().isEmpty()) {
        rights.put(answer.name(), OneLine.of(file.texts().html(answer.text()).blocks()));
      }
    }
    List<Pair> pairs = new ArrayList<>();
    Map<String, List<Inline>> unused = new LinkedHashMap<>(rights);
    for (BankBlock.Answer answer : block.answers) {
      if (answer.of().isEmpty()) {
        continue;
      }
      List<Inline> right = rights.get(answer.of());
      if (right == null) {
        file.problems()
            .error(
                answer.text().origin(file.problems()),
                "there is no right side `" + answer.of() + "`",
                "write `" + answer.of() + ": …` below");
        return Optional.empty();
      }
      unused.remove(answer.of());
      pairs.add(new Pair(file.texts().html(answer.text()), right));
    }
    return Optional.of(new Interaction.Matching(pairs, List.copyOf(unused.values()), true));
  }
}
