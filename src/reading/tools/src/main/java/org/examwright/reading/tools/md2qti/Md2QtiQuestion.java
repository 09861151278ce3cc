package org.examwright.reading.tools.md2qti;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.examwright.model.Choice;
import org.examwright.model.Gap;
import org.examwright.model.Interaction;
import org.examwright.model.NumericAnswer;
import org.examwright.model.Pair;
import org.examwright.model.text.Inline;
import org.examwright.model.text.RichText;
import org.examwright.reading.outline.notation.WrittenNumbers;
import org.examwright.reading.source.html.GapPlace;
import org.examwright.reading.tools.quiz.AcceptedNumber;
import org.examwright.reading.tools.quiz.AcceptedTexts;
import org.examwright.reading.tools.quiz.AskedQuestion;
import org.examwright.reading.tools.quiz.OfferedChoices;
import org.examwright.reading.tools.quiz.Passage;
import org.examwright.reading.tools.quiz.QuizFile;
import org.examwright.reading.tools.quiz.SourceLine;
import org.jspecify.annotations.Nullable;

/** Makes a question of its block. */
final class Md2QtiQuestion {
  private static final String HOW_TO_MARK = "write `* >` in front of each right one";
  private static final String DISTRACTOR = "DISTRACTOR";

  private final QuizFile file;
  private final QuestionBlock block;
  private final @Nullable BigDecimal each;
  private final List<String> gaps = new ArrayList<>();
  private final List<QuestionBlock.Item> items;

  Md2QtiQuestion(QuizFile file, QuestionBlock block, @Nullable BigDecimal each) {
    this.file = file;
    this.block = block;
    this.each = each;
    this.items = block.items.stream().filter(item -> !item.lines().isEmpty()).toList();
  }

  Optional<AskedQuestion> read() {
    block.take();
    block.texts.keySet().stream()
        .filter(key -> !QuestionBlock.KEYS.contains(key))
        .forEach(
            key ->
                file.problems()
                    .warning(
                        block.text(key).origin(file.problems()),
                        "`@" + key + "` is not known here and is left out",
                        "use @title, @points, @type, @question, @answer or @feedback"));
    List<SourceLine> lines = block.text("question").lines();
    String number = lines.isEmpty() ? "" : lines.getFirst().text().strip();
    boolean numbered = number.matches("[\\w.-]{1,10}") && lines.size() > 1;
    Passage stem = new Passage(numbered ? lines.subList(1, lines.size()) : lines);
    String type = type();
    RichText text =
        file.texts()
            .of(
                type.equals("multiple blanks") || type.equals("multiple dropdown")
                    ? marked(stem)
                    : stem);
    return interaction(type)
        .map(
            found ->
                new AskedQuestion(text, found)
                    .labelled(numbered ? number : "")
                    .titled(file.texts().line(block.text("title")))
                    .worth(points())
                    .explained(feedback("feedback").then(feedback("general feedback")))
                    .judged(feedback("correct feedback"), feedback("incorrect feedback")));
  }

  private RichText feedback(String key) {
    return file.texts().of(block.text(key));
  }

  private String type() {
    String type = block.word("type").toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", " ").strip();
    return type.equals("multiple dropdowns") ? "multiple dropdown" : type;
  }

  private BigDecimal points() {
    Optional<BigDecimal> own =
        WrittenNumbers.plain(block.word("points")).filter(points -> points.signum() >= 0);
    if (own.isEmpty() && !block.word("points").isEmpty()) {
      file.problems()
          .warning(
              block.text("points").origin(file.problems()),
              "`" + block.word("points") + "` says no points: 1 is taken",
              "write a number such as `2` or `0.5`");
    }
    return each != null ? each : own.orElse(BigDecimal.ONE);
  }

  private Optional<Interaction> interaction(String type) {
    return switch (type) {
      case "multiple choice" -> choices(OfferedChoices.Selecting.ONE);
      case "true false", "true/false" -> choices(OfferedChoices.Selecting.ONE);
      case "multiple answers", "multiple answer" -> choices(OfferedChoices.Selecting.SEVERAL);
      case "numerical", "numeric" -> numeric();
      case "blank", "short answer" -> words();
      case "essay" -> open();
      case "file", "file upload" ->
          Optional.of(new Interaction.FileUpload(1, List.of(), RichText.EMPTY, RichText.EMPTY));
      case "text" -> Optional.of(new Interaction.None());
      case "matching" -> matching();
      case "multiple blanks" -> gaps(false);
      case "multiple dropdown" -> gaps(true);
      case "formula" -> {
        file.problems()
            .error(
                block.origin(),
                "what this question asks for is computed anew for each learner, which is not read",
                "ask for one number: `@type: numerical`");
        yield Optional.empty();
      }
      default -> shown(type);
    };
  }

  /** The type that an answer shows where none that is known is named. */
  private Optional<Interaction> shown(String type) {
    file.problems()
        .warning(
            block.origin(),
            type.isEmpty()
                ? "the question has no type: its answer tells"
                : "there is no type `" + type + "`: its answer tells",
            "write `@type: multiple choice`, `multiple answers`, `numerical`, `blank`, `essay` …");
    return items.isEmpty() ? open() : choices(OfferedChoices.Selecting.BY_KEYS);
  }

  private Optional<Interaction> open() {
    RichText answer = file.texts().of(block.text("answer"));
    for (QuestionBlock.Item item : items) {
      answer = answer.then(file.texts().of(item.text()));
    }
    return Optional.of(new Interaction.OpenResponse(answer, RichText.EMPTY, null));
  }

  private Optional<Interaction> choices(OfferedChoices.Selecting selecting) {
    OfferedChoices choices = new OfferedChoices(file.problems());
    for (QuestionBlock.Item item : items) {
      choices.add(
          file.texts().of(item.text()),
          item.right(),
          RichText.EMPTY,
          item.text().origin(file.problems()));
    }
    return choices.interaction(block.origin(), selecting, false, HOW_TO_MARK);
  }

  /** A number may have its tolerance behind a comma. */
  private Optional<Interaction> numeric() {
    List<NumericAnswer> numbers = new ArrayList<>();
    List<Passage> written =
        items.isEmpty()
            ? List.of(block.text("answer"))
            : items.stream().map(QuestionBlock.Item::text).toList();
    for (Passage passage : written) {
      String words = passage.words();
      Optional<NumericAnswer.Accepted> number =
          AcceptedNumber.of(words.contains("[") ? words : words.replaceFirst("\\s*,\\s*", " +- "));
      if (number.isEmpty()) {
        file.problems()
            .error(
                passage.isBlank() ? block.origin() : passage.origin(file.problems()),
                "`" + words + "` is no number",
                "write `> 3.14` or `> 3.14, 0.01`");
        return Optional.empty();
      }
      numbers.add(NumericAnswer.of(number.get()));
    }
    return Optional.of(new Interaction.Numeric(numbers, ""));
  }

  private Optional<Interaction> words() {
    AcceptedTexts accepted = new AcceptedTexts(file);
    items.forEach(item -> accepted.add(item.text()));
    block.text("answer").lines().forEach(line -> accepted.add(Passage.of(line)));
    return accepted.words(block.origin());
  }

  private Map<String, List<QuestionBlock.Item>> byName() {
    Map<String, List<QuestionBlock.Item>> byName = new LinkedHashMap<>();
    for (QuestionBlock.Item item : items) {
      byName.computeIfAbsent(item.name().text().strip(), ignored -> new ArrayList<>()).add(item);
    }
    return byName;
  }

  private Optional<Interaction> matching() {
    List<Pair> pairs = new ArrayList<>();
    List<List<Inline>> distractors = new ArrayList<>();
    for (QuestionBlock.Item item : items) {
      List<Inline> right = file.texts().line(item.text());
      String left = item.name().text().strip();
      if (left.equalsIgnoreCase(DISTRACTOR) || left.isEmpty()) {
        distractors.add(right);
      } else {
        pairs.add(new Pair(file.texts().of(Passage.of(item.name())), right));
      }
    }
    return Optional.of(new Interaction.Matching(pairs, distractors, true));
  }

  private Passage marked(Passage stem) {
    List<SourceLine> lines = new ArrayList<>();
    for (SourceLine line : stem.lines()) {
      String text = line.text();
      for (String name : byName().keySet()) {
        if (!name.isEmpty() && text.contains("[" + name + "]") && !gaps.contains(name)) {
          gaps.add(name);
          text = text.replace("[" + name + "]", GapPlace.of(String.valueOf(gaps.size())));
        }
      }
      lines.add(line.with(text));
    }
    return new Passage(lines);
  }

  private Optional<Interaction> gaps(boolean dropDown) {
    List<Gap> found = new ArrayList<>();
    for (Map.Entry<String, List<QuestionBlock.Item>> each : byName().entrySet()) {
      if (!gaps.contains(each.getKey())) {
        file.problems()
            .error(
                each.getValue().getFirst().text().origin(file.problems()),
                "the question has no blank `[" + each.getKey() + "]`",
                "write it into the question, or take this answer out");
        return Optional.empty();
      }
    }
    for (String name : gaps) {
      List<QuestionBlock.Item> own = byName().getOrDefault(name, List.of());
      String id = String.valueOf(found.size() + 1);
      if (dropDown) {
        found.add(
            new Gap.DropDownGap(
                id,
                own.stream()
                    .map(item -> Choice.of(file.texts().of(item.text()), item.right()))
                    .toList()));
      } else {
        AcceptedTexts accepted = new AcceptedTexts(file);
        own.forEach(item -> accepted.add(item.text()));
        accepted.gap(id).ifPresent(found::add);
      }
    }
    return Optional.of(new Interaction.Gaps(found));
  }
}
