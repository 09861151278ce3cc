package org.examwright.reading.latex.item;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.examwright.model.Question;
import org.examwright.model.QuestionSet;
import org.examwright.model.Section;
import org.examwright.model.Sitting;
import org.examwright.model.TitleBlock;
import org.examwright.model.diagnostics.InvalidQuestionException;
import org.examwright.model.text.RichText;
import org.examwright.reading.latex.syntax.TexNode;
import org.examwright.reading.latex.text.TexTexts;
import org.examwright.reading.outline.words.TextLanguage;
import org.examwright.reading.source.ContentIds;
import org.examwright.reading.source.Problems;
import org.jspecify.annotations.Nullable;

/** Gathers drafts by their sections, and makes a set of them. */
public final class TexGathering {
  private final TexTexts texts;
  private final Problems problems;
  private final List<Part> parts = new ArrayList<>();
  private final Map<Object, Integer> numbers = new HashMap<>();
  private final ContentIds ids = new ContentIds();
  private final Set<String> taken = new HashSet<>();
  private final List<String> stems = new ArrayList<>();

  /** A section that is being gathered. */
  private static final class Part {
    private final List<String> path;
    private final List<TexNode> introduction = new ArrayList<>();
    private final List<TexDraft> drafts = new ArrayList<>();
    private @Nullable Integer pick;

    Part(List<String> path) {
      this.path = path;
    }
  }

  public TexGathering(TexTexts texts, Problems problems) {
    this.texts = texts;
    this.problems = problems;
    parts.add(new Part(List.of()));
  }

  /** Begins a section. */
  public void section(List<String> path) {
    parts.add(new Part(List.copyOf(path)));
  }

  /** The path of the section that drafts are added to. */
  public List<String> path() {
    return parts.getLast().path;
  }

  /** Says how many of the questions of the section are drawn. */
  public void pick(int count) {
    parts.getLast().pick = count;
  }

  /** Adds what stands above the questions of the section. */
  public void introduce(List<TexNode> nodes) {
    parts.getLast().introduction.addAll(nodes);
  }

  /** Adds what stands above all sections. */
  public void introduceSet(List<TexNode> nodes) {
    parts.getFirst().introduction.addAll(nodes);
  }

  public void add(TexDraft draft) {
    parts.getLast().drafts.add(draft);
  }

  /** Adds drafts where others stand already. */
  public List<TexDraft> drafts() {
    return parts.stream().flatMap(part -> part.drafts.stream()).toList();
  }

  /** The number of a draft among all questions, counted from 1; 0 if it has errors. */
  public int number(Object draft) {
    return numbers.getOrDefault(draft, 0);
  }

  /**
   * The set of the questions without errors; nothing if there is none.
   *
   * @param language null to find out
   */
  public Optional<QuestionSet> set(String title, @Nullable String language, TitleBlock head) {
    List<Section> sections = new ArrayList<>();
    int count = 0;
    for (Part part : parts) {
      RichText introduction = texts.read(part.introduction, "introduction", null);
      List<Question> questions = new ArrayList<>();
      for (TexDraft draft : part.drafts) {
        Optional<Question> question = question(draft);
        if (question.isPresent()) {
          questions.add(question.get());
          numbers.put(draft, ++count);
        } else {
          draft.pieces().forEach(nodes -> texts.account().takeAll(nodes, "with errors", draft));
        }
      }
      if (!questions.isEmpty() || !introduction.isEmpty()) {
        sections.add(pool(part, new Section(part.path, introduction, questions)));
      }
    }
    if (count == 0) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new QuestionSet(
              title,
              language == null ? TextLanguage.of(stems) : language,
              sections,
              texts.assets(),
              Sitting.OPEN,
              head));
    } catch (InvalidQuestionException e) {
      problems.error(problems.at(1, 1), e);
      return Optional.empty();
    }
  }

  private Section pool(Part part, Section section) {
    Integer pick = part.pick;
    long answered = section.answered().count();
    if (pick == null || answered == 0) {
      return section;
    }
    return section.drawing((int) Math.min(Objects.requireNonNull(pick), answered));
  }

  private Optional<Question> question(TexDraft draft) {
    int errors = problems.errors();
    try {
      TexQuestion reading = new TexQuestion(draft, texts, problems);
      Optional<TexQuestion.Read> read = reading.read();
      if (read.isEmpty() || problems.errors() > errors || draft.failed) {
        return Optional.empty();
      }
      RichText stem = read.get().stem();
      stems.add(stem.plainText());
      return Optional.of(
          new Question(
              id(draft, stem),
              draft.label,
              texts.line(draft.title, "title", draft),
              stem,
              read.get().interaction(),
              points(draft),
              read.get().feedback(),
              draft.tags.stream().distinct().toList(),
              draft.origin));
    } catch (InvalidQuestionException e) {
      problems.error(draft.origin, e);
      return Optional.empty();
    }
  }

  private static BigDecimal points(TexDraft draft) {
    BigDecimal points = draft.points;
    return points == null || draft.asked == TexDraft.Asked.DESCRIPTION ? BigDecimal.ONE : points;
  }

  private String id(TexDraft draft, RichText stem) {
    String given = draft.id.strip().replaceAll("\\s+", "-");
    if (!given.isEmpty() && given.length() <= Question.LONGEST_ID && taken.add(given)) {
      return given;
    }
    if (!given.isEmpty()) {
      problems.warning(
          draft.origin,
          "another question has the id `" + given + "` already: this one gets another",
          "give one of them another id");
    }
    String id = ids.of(stem);
    while (!taken.add(id)) {
      id = ids.of(stem);
    }
    return id;
  }
}
