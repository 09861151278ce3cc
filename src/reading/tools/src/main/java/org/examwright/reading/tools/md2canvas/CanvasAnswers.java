package org.examwright.reading.tools.md2canvas;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.examwright.model.Choice;
import org.examwright.model.Gap;
import org.examwright.model.Interaction;
import org.examwright.model.Pair;
import org.examwright.model.diagnostics.Origin;
import org.examwright.model.text.Inline;
import org.examwright.model.text.RichText;
import org.examwright.reading.outline.words.Vocabulary;
import org.examwright.reading.source.html.GapPlace;
import org.examwright.reading.tools.quiz.AcceptedTexts;
import org.examwright.reading.tools.quiz.OfferedChoices;
import org.examwright.reading.tools.quiz.Passage;
import org.examwright.reading.tools.quiz.QuizFile;
import org.examwright.reading.tools.quiz.SourceLine;

/** The answers of a question, read as its type wants them. */
final class CanvasAnswers {
  private final QuizFile file;
  private final Passage answers;
  private final Origin question;
  private final List<CanvasItem> items = new ArrayList<>();
  private final List<String> gaps = new ArrayList<>();

  CanvasAnswers(QuizFile file, Passage answers, Origin question) {
    this.file = file;
    this.answers = answers;
    this.question = question;
    whole(answers).forEach(line -> CanvasItem.of(line).ifPresent(items::add));
  }

  /** The lines with what goes on below them. */
  private static List<SourceLine> whole(Passage answers) {
    List<SourceLine> whole = new ArrayList<>();
    List<String> more = new ArrayList<>();
    for (SourceLine line : answers.lines()) {
      if (line.isBlank() || whole.isEmpty() || CanvasItem.of(line).isPresent()) {
        goOn(whole, more);
        whole.add(line);
      } else {
        more.add(line.text().strip());
      }
    }
    goOn(whole, more);
    return whole;
  }

  private static void goOn(List<SourceLine> whole, List<String> more) {
    if (!more.isEmpty()) {
      whole.add(CanvasItem.longer(whole.removeLast(), more));
      more.clear();
    }
  }

  /** The type that the answers show. */
  NamedType type() {
    return items.stream().anyMatch(item -> item.right() != null)
        ? NamedType.MULTIPLE_CHOICE
        : NamedType.ESSAY;
  }

  Optional<Interaction> interaction(NamedType type) {
    return switch (type) {
      case MULTIPLE_CHOICE -> choices(OfferedChoices.Selecting.ONE);
      case MULTIPLE_ANSWERS -> choices(OfferedChoices.Selecting.SEVERAL);
      case TRUE_FALSE -> truth();
      case SHORT_ANSWER -> accepted().words(question);
      case NUMERICAL -> accepted().numbers(question);
      case FILL_IN_MULTIPLE_BLANKS, MULTIPLE_DROPDOWNS -> gaps(type);
      case MATCHING -> matching();
      case ESSAY ->
          Optional.of(new Interaction.OpenResponse(file.texts().of(answers), RichText.EMPTY, null));
      case FILE_UPLOAD ->
          Optional.of(new Interaction.FileUpload(1, List.of(), RichText.EMPTY, RichText.EMPTY));
      case TEXT_ONLY -> Optional.of(new Interaction.None());
      case CALCULATED -> {
        file.problems()
            .error(
                question,
                "what this question asks for is computed anew for each learner, which is not read",
                "ask for one number: `* question-type: numerical-question`");
        yield Optional.empty();
      }
    };
  }

  private Optional<Interaction> choices(OfferedChoices.Selecting selecting) {
    OfferedChoices choices = new OfferedChoices(file.problems());
    for (CanvasItem item : items) {
      SourceLine comment = item.comment();
      choices.add(
          file.texts().of(Passage.of(item.text())),
          Boolean.TRUE.equals(item.right()),
          comment == null ? RichText.EMPTY : file.texts().of(Passage.of(comment)),
          file.at(item.text()));
    }
    return choices.interaction(
        question,
        selecting,
        false,
        "write `: True` behind each right one, `: False` behind others");
  }

  private Optional<Interaction> truth() {
    if (items.size() > 1) {
      return choices(OfferedChoices.Selecting.ONE);
    }
    String word = answers.words().replaceFirst("^[*+-]\\s+", "");
    boolean yes = Vocabulary.TRUE.has(word);
    if (yes == Vocabulary.FALSE.has(word)) {
      file.problems()
          .error(
              question,
              "nothing says whether the statement is true",
              "write `true` or `false` below `#### Correct Answer`");
      return Optional.empty();
    }
    return Optional.of(new Interaction.TrueFalse(yes, RichText.EMPTY, RichText.EMPTY));
  }

  private AcceptedTexts accepted() {
    AcceptedTexts accepted = new AcceptedTexts(file);
    items.stream()
        .filter(item -> !Boolean.FALSE.equals(item.right()))
        .forEach(item -> accepted.add(Passage.of(item.text())));
    if (items.isEmpty()) {
      answers.lines().forEach(line -> accepted.add(Passage.of(line)));
    }
    return accepted;
  }

  private Map<String, List<CanvasItem>> byName() {
    Map<String, List<CanvasItem>> byName = new LinkedHashMap<>();
    for (CanvasItem item : items) {
      CanvasItem.sides(item.whole())
          .ifPresent(
              sides ->
                  byName
                      .computeIfAbsent(sides.left().text().strip(), ignored -> new ArrayList<>())
                      .add(item));
    }
    return byName;
  }

  /** A text with the places of its gaps. */
  Passage marked(NamedType type, Passage stem) {
    if (type != NamedType.FILL_IN_MULTIPLE_BLANKS && type != NamedType.MULTIPLE_DROPDOWNS) {
      return stem;
    }
    List<SourceLine> lines = new ArrayList<>();
    Set<String> names = byName().keySet();
    for (SourceLine line : stem.lines()) {
      String text = line.text();
      for (String name : names) {
        if (text.contains("[" + name + "]") && !gaps.contains(name)) {
          gaps.add(name);
          text = text.replace("[" + name + "]", GapPlace.of(String.valueOf(gaps.size())));
        }
      }
      lines.add(line.with(text));
    }
    return new Passage(lines);
  }

  private Optional<Interaction> gaps(NamedType type) {
    Map<String, List<CanvasItem>> byName = byName();
    for (Map.Entry<String, List<CanvasItem>> each : byName.entrySet()) {
      if (!gaps.contains(each.getKey())) {
        file.problems()
            .error(
                file.at(each.getValue().getFirst().text()),
                "the question has no blank `[" + each.getKey() + "]`",
                "write it into the question, or take this line out");
        return Optional.empty();
      }
    }
    List<Gap> found = new ArrayList<>();
    for (String name : gaps) {
      List<CanvasItem> own = byName.getOrDefault(name, List.of());
      String id = String.valueOf(found.size() + 1);
      if (type == NamedType.MULTIPLE_DROPDOWNS) {
        List<Choice> choices = new ArrayList<>();
        own.forEach(item -> choices.add(choice(item)));
        found.add(new Gap.DropDownGap(id, choices));
      } else {
        AcceptedTexts accepted = new AcceptedTexts(file);
        own.forEach(
            item ->
                CanvasItem.sides(item.whole())
                    .ifPresent(sides -> accepted.addAll(Passage.of(sides.right()), ',')));
        accepted.gap(id).ifPresent(found::add);
      }
    }
    return Optional.of(new Interaction.Gaps(found));
  }

  private Choice choice(CanvasItem item) {
    SourceLine words =
        CanvasItem.sides(item.text()).map(CanvasItem.Sides::right).orElse(item.text());
    return Choice.of(file.texts().of(Passage.of(words)), Boolean.TRUE.equals(item.right()));
  }

  private Optional<Interaction> matching() {
    List<Pair> pairs = new ArrayList<>();
    List<List<Inline>> distractors = new ArrayList<>();
    for (CanvasItem item : items) {
      Optional<CanvasItem.Sides> sides = CanvasItem.sides(item.whole());
      if (sides.isEmpty()) {
        file.problems().error(file.at(item.text()), "this is no pair", "write `* left: right`");
        return Optional.empty();
      }
      pairs.add(
          new Pair(
              file.texts().of(Passage.of(sides.get().left())),
              file.texts().line(Passage.of(sides.get().right()))));
      SourceLine others = item.others();
      if (others != null) {
        for (String word : others.text().split(",", -1)) {
          List<Inline> line = file.texts().line(Passage.of(others.with(word.strip())));
          if (!line.isEmpty() && !distractors.contains(line)) {
            distractors.add(line);
          }
        }
      }
    }
    return Optional.of(new Interaction.Matching(pairs, distractors, true));
  }
}
