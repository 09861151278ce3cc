package org.examwright.reading.sheet.item;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.examwright.model.Feedback;
import org.examwright.model.Interaction;
import org.examwright.model.Question;
import org.examwright.model.QuestionSet;
import org.examwright.model.Section;
import org.examwright.model.diagnostics.InvalidQuestionException;
import org.examwright.model.text.Inline;
import org.examwright.model.text.RichText;
import org.examwright.reading.outline.words.TextLanguage;
import org.examwright.reading.sheet.grid.SheetCell;
import org.examwright.reading.source.ContentIds;
import org.examwright.reading.source.Problems;
import org.examwright.reading.source.rich.OneLine;
import org.jspecify.annotations.Nullable;

/** Makes questions of drafts, and a set of the questions. */
public final class ItemGathering {
  private final CellTexts texts;
  private final Problems problems;
  private final ContentIds made = new ContentIds();
  private final Set<String> taken = new HashSet<>();
  private final Map<List<String>, List<Question>> sections = new LinkedHashMap<>();
  private List<String> sheet = List.of();
  private List<String> last = List.of();
  private boolean reordered;
  private String title = "";
  private int count;

  public ItemGathering(CellTexts texts, Problems problems) {
    this.texts = texts;
    this.problems = problems;
  }

  /** Begins a section, in which the categories of the next questions stand. */
  public void section(List<String> path) {
    sheet = List.copyOf(path);
  }

  /** Takes a title that the file itself gives. */
  public void title(String given) {
    title = title.isEmpty() ? given.replaceAll("\\s+", " ").strip() : title;
  }

  /** How many questions there are so far. */
  public int count() {
    return count;
  }

  /**
   * Adds a question; what makes no sense is reported.
   *
   * @return its number among all, counted from 1; 0 if it has errors
   */
  public int add(ItemDraft draft) {
    int errors = problems.errors();
    try {
      Optional<Question> question = draft.failed ? Optional.empty() : question(draft);
      if (question.isEmpty() || problems.errors() > errors) {
        return 0;
      }
      List<String> path = new ArrayList<>(sheet);
      path.addAll(draft.category);
      reordered |= !path.equals(last) && sections.containsKey(path);
      last = path;
      sections.computeIfAbsent(path, ignored -> new ArrayList<>()).add(question.get());
      return ++count;
    } catch (InvalidQuestionException e) {
      problems.error(draft.origin, e);
      return 0;
    }
  }

  private Optional<Question> question(ItemDraft draft) {
    ItemInteraction reading = new ItemInteraction(draft, texts, problems);
    Optional<Interaction> interaction = reading.read();
    if (interaction.isEmpty()) {
      return Optional.empty();
    }
    RichText stem = stem(draft);
    return Optional.of(
        new Question(
            id(draft, stem),
            draft.label,
            draft.title == null ? List.of() : title(draft.title),
            stem,
            interaction.get(),
            points(draft),
            feedback(draft),
            tags(draft),
            draft.origin));
  }

  private RichText stem(ItemDraft draft) {
    RichText stem = texts.of(draft.stem);
    for (SheetCell picture : draft.pictures) {
      stem = stem.then(texts.written(picture));
    }
    return draft.poll && !draft.options.isEmpty()
        ? stem.then(RichText.of(ItemInteraction.listed(draft, texts)))
        : stem;
  }

  private List<Inline> title(SheetCell cell) {
    return OneLine.of(texts.of(cell).blocks());
  }

  private String id(ItemDraft draft, RichText stem) {
    SheetCell given = draft.id;
    if (given != null) {
      String id = given.text();
      if (id.matches("\\S{1," + Question.LONGEST_ID + "}") && taken.add(id)) {
        return id;
      }
      problems.warning(
          given.origin(),
          "the id `"
              + id.replace('\n', ' ')
              + "` is not taken: it has spaces, or stands here twice",
          "give each question an id of its own without spaces");
    }
    String id = made.of(stem);
    while (!taken.add(id)) {
      id = made.of(stem);
    }
    return id;
  }

  private BigDecimal points(ItemDraft draft) {
    if (draft.points == null) {
      return BigDecimal.ONE;
    }
    Optional<BigDecimal> points = CellNumbers.first(draft.points.text());
    if (points.isEmpty()) {
      problems.warning(
          draft.points.origin(),
          "`"
              + draft.points.text().replace('\n', ' ')
              + "` says no points: the question is worth 1",
          "write a number");
    }
    return points.orElse(BigDecimal.ONE);
  }

  private Feedback feedback(ItemDraft draft) {
    RichText general = RichText.EMPTY;
    for (SheetCell cell : draft.feedback) {
      general = general.then(texts.of(cell));
    }
    return new Feedback(
        general,
        text(draft.correct),
        text(draft.partial),
        text(draft.incorrect),
        draft.hints.stream().map(hint -> texts.of(hint)).toList());
  }

  private RichText text(@Nullable SheetCell cell) {
    return cell == null ? RichText.EMPTY : texts.of(cell);
  }

  private static List<String> tags(ItemDraft draft) {
    return draft.tags.stream()
        .map(tag -> tag.text().replaceAll("\\s+", " ").strip())
        .filter(tag -> !tag.isEmpty())
        .distinct()
        .toList();
  }

  /** The set; nothing if there is no question. */
  public Optional<QuestionSet> set(String usualTitle) {
    if (count == 0) {
      return Optional.empty();
    }
    if (reordered) {
      problems.note(
          problems.at(1, 1), "questions of one category stand apart and are put together");
    }
    List<Section> all = new ArrayList<>();
    List<String> stems = new ArrayList<>();
    sections.forEach(
        (path, questions) -> {
          all.add(new Section(path, RichText.EMPTY, questions));
          questions.forEach(question -> stems.add(question.stem().plainText()));
        });
    try {
      return Optional.of(
          new QuestionSet(
              title.isEmpty() ? usualTitle : title, TextLanguage.of(stems), all, texts.assets()));
    } catch (InvalidQuestionException e) {
      problems.error(problems.at(1, 1), e);
      return Optional.empty();
    }
  }
}
