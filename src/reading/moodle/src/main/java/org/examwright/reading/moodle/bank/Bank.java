package org.examwright.reading.moodle.bank;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.examwright.model.Interaction;
import org.examwright.model.Question;
import org.examwright.model.QuestionSet;
import org.examwright.model.Section;
import org.examwright.model.diagnostics.InvalidQuestionException;
import org.examwright.model.diagnostics.Origin;
import org.examwright.model.text.Inline;
import org.examwright.model.text.PlainText;
import org.examwright.model.text.RichText;
import org.examwright.reading.source.Problems;
import org.examwright.reading.source.naming.NumberedNames;

/** Gathers categories and questions in the order of a file, and makes a question set of them. */
public final class Bank {
  /** Moodle knows of no language of a question. */
  private static final String USUAL_LANGUAGE = "en";

  private final String usualTitle;
  private final Problems problems;
  private final QuestionIds ids;
  private final List<Part> parts = new ArrayList<>();

  private static final class Part {
    private final List<String> path;
    private RichText introduction;
    private final List<Question> questions = new ArrayList<>();

    Part(List<String> path, RichText introduction) {
      this.path = path;
      this.introduction = introduction;
    }

    /** The category that all others are in; nothing when the part is in none. */
    String outermost() {
      return path.isEmpty() ? "" : path.getFirst();
    }

    /** Whether a question is a description that is called like the category. */
    boolean isIntroducedBy(Question question) {
      return question.interaction() instanceof Interaction.None
          && !path.isEmpty()
          && PlainText.of(question.title()).equals(path.getLast());
    }

    boolean isEmpty() {
      return questions.isEmpty() && introduction.isEmpty();
    }
  }

  /**
   * A bank without questions.
   *
   * @param usualTitle of the set, where no category holds all questions
   */
  public Bank(String usualTitle, Problems problems) {
    this.usualTitle = usualTitle;
    this.problems = problems;
    this.ids = new QuestionIds(problems);
    parts.add(new Part(List.of(), RichText.EMPTY));
  }

  /** The category of the questions that are added next. */
  public void category(List<String> path, RichText introduction) {
    parts.add(new Part(List.copyOf(path), introduction));
  }

  /**
   * Takes a description for the introduction of its category, if it stands first there and has the
   * category's name.
   *
   * @return whether it is one
   */
  public boolean introduce(String name, RichText text) {
    Part part = parts.getLast();
    if (part.path.isEmpty() || !part.isEmpty() || !part.path.getLast().equals(name)) {
      return false;
    }
    part.introduction = text;
    return true;
  }

  /** Adds a question; one that makes no sense to the model is left out and reported. */
  public void add(StoredQuestion stored) {
    try {
      parts
          .getLast()
          .questions
          .add(
              new Question(
                  ids.of(stored.idNumber(), stored.stem(), stored.origin()),
                  "",
                  stored.name().isEmpty() ? List.of() : List.of(new Inline.Text(stored.name())),
                  stored.stem(),
                  stored.interaction(),
                  stored.points(),
                  stored.feedback(),
                  stored.tags(),
                  stored.origin()));
    } catch (InvalidQuestionException e) {
      leaveOut(stored.origin(), e);
    }
  }

  /** Reports a question that Moodle takes and the model does not. */
  public void leaveOut(Origin origin, InvalidQuestionException problem) {
    problems.warning(origin, "a question is left out: " + problem.getMessage(), problem.remedy());
  }

  /**
   * The set; nothing when there is no question, which is reported unless something else was.
   *
   * @param texts by which all texts of the bank were read
   */
  public Optional<QuestionSet> set(StoredTexts texts) {
    List<Part> filled = parts.stream().filter(part -> !part.isEmpty()).toList();
    if (filled.stream().allMatch(part -> part.questions.isEmpty())) {
      if (!problems.hasErrors()) {
        problems.error(
            problems.at(1, 1), "no question was found in the file", "is it of this format?");
      }
      return Optional.empty();
    }
    Map<String, NumberedNames> names = names(filled);
    Optional<String> root = root(filled);
    List<Section> sections = new ArrayList<>();
    for (Part part : filled) {
      NumberedNames numbered = Objects.requireNonNull(names.get(part.outermost()));
      introduce(part, numbered);
      List<String> path = root.isPresent() ? part.path.subList(1, part.path.size()) : part.path;
      sections.add(new Section(path, part.introduction, questions(part, numbered)));
    }
    try {
      return Optional.of(
          new QuestionSet(
              root.orElse(usualTitle),
              texts.language().filter(Bank::isLanguage).orElse(USUAL_LANGUAGE),
              sections,
              texts.assets()));
    } catch (InvalidQuestionException e) {
      problems.error(problems.at(1, 1), e);
      return Optional.empty();
    }
  }

  /** The names by the category that each set of them stands in. */
  private static Map<String, NumberedNames> names(List<Part> parts) {
    Map<String, List<Question>> sets = new HashMap<>();
    for (Part part : parts) {
      List<Question> set = sets.computeIfAbsent(part.outermost(), category -> new ArrayList<>());
      part.questions.stream().filter(question -> !part.isIntroducedBy(question)).forEach(set::add);
    }
    Map<String, NumberedNames> names = new HashMap<>();
    sets.forEach((category, questions) -> names.put(category, new NumberedNames(questions)));
    return names;
  }

  /** Moodle has put what introduces a category in GIFT among its questions, without a number. */
  private static void introduce(Part part, NumberedNames names) {
    Optional<Question> description =
        part.questions.stream().filter(part::isIntroducedBy).findFirst();
    if (names.areNumbered() && part.introduction.isEmpty() && description.isPresent()) {
      part.introduction = description.get().stem();
      part.questions.remove(description.get());
    }
  }

  private List<Question> questions(Part part, NumberedNames names) {
    List<Question> questions = names.inOrder(part.questions);
    if (!questions.equals(part.questions)) {
      problems.note(
          part.questions.getFirst().origin(),
          "the questions are put in the order of the numbers that their names begin with");
    }
    return questions.stream().map(q -> q.titled(names.title(q))).toList();
  }

  private static boolean isLanguage(String tag) {
    return !Locale.forLanguageTag(tag).getLanguage().isEmpty();
  }

  /** The category that all questions stand in gives the set its title. */
  private static Optional<String> root(List<Part> parts) {
    List<String> first = parts.getFirst().path;
    return !first.isEmpty()
            && parts.stream()
                .allMatch(
                    part -> !part.path.isEmpty() && part.path.getFirst().equals(first.getFirst()))
        ? Optional.of(first.getFirst())
        : Optional.empty();
  }
}
