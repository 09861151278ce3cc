package org.examwright.reading.qti.gathering;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IllformedLocaleException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.examwright.model.Question;
import org.examwright.model.QuestionSet;
import org.examwright.model.Section;
import org.examwright.model.Sitting;
import org.examwright.model.diagnostics.InvalidQuestionException;
import org.examwright.model.diagnostics.Origin;
import org.examwright.model.text.Inline;
import org.examwright.model.text.PlainText;
import org.examwright.model.text.RichText;
import org.examwright.model.text.WhiteSpace;
import org.examwright.reading.source.Problems;
import org.examwright.reading.source.naming.NumberedNames;
import org.jspecify.annotations.Nullable;

/**
 * Gathers the sections and questions of all files of a package, and makes a question set of them.
 *
 * <p>A quiz, test or bank is a section, and what it is divided into are sections within it; if
 * there is one alone, its title is that of the set.
 */
public final class QuestionGathering {
  private static final String USUAL_LANGUAGE = "en";

  private final Problems problems;
  private final ItemIds ids = new ItemIds();
  private final List<Part> parts = new ArrayList<>();
  private String language = "";
  private String title = "";
  private final Set<Sitting> sittings = new LinkedHashSet<>();

  private static final class Part {
    private final List<String> path;
    private final RichText introduction;
    private final List<Question> questions = new ArrayList<>();
    private int pick;
    private int always;

    Part(List<String> path, RichText introduction) {
      this.path = path;
      this.introduction = introduction;
    }

    String outermost() {
      return path.isEmpty() ? "" : path.getFirst();
    }

    boolean isEmpty() {
      return questions.isEmpty() && introduction.isEmpty();
    }
  }

  public QuestionGathering(Problems problems) {
    this.problems = problems;
    parts.add(new Part(List.of(), RichText.EMPTY));
  }

  /**
   * Begins a section, to which the questions belong that are added next.
   *
   * @param path the title of the quiz, test or bank first; empty names are passed over
   */
  public void section(List<String> path, RichText introduction) {
    parts.add(
        new Part(
            path.stream().map(QuestionGathering::oneLine).filter(n -> !n.isEmpty()).toList(),
            introduction));
  }

  /** Makes the section that began last a pool from which so many questions are drawn. */
  public void drawing(int count) {
    drawing(count, 0);
  }

  /**
   * The same of a section of which some items are always shown.
   *
   * @param count with those
   * @param always how many those are; of our pools they are the descriptions, which no pool counts
   */
  public void drawing(int count, int always) {
    parts.getLast().pick = count;
    parts.getLast().always = always;
  }

  /** Takes a language for that of the set, unless there is one already or it is none. */
  public void language(String tag) {
    if (language.isEmpty() && isLanguage(tag)) {
      language = tag;
    }
  }

  /** Says how a quiz or test is sat; several that differ have no way that all agree to. */
  public void sitting(Sitting how) {
    sittings.add(how);
  }

  /** Takes a title for the set's, if no quiz, test or bank holds all questions. */
  public void title(String proposed) {
    if (title.isEmpty()) {
      title = oneLine(proposed);
    }
  }

  /** Adds a question; one that makes no sense to the model is left out, which is an error. */
  public void add(ReadItem item) {
    try {
      String name = oneLine(item.title());
      parts
          .getLast()
          .questions
          .add(
              new Question(
                  ids.of(item.identifier(), item.stem()),
                  "",
                  name.isEmpty() ? List.of() : List.of(new Inline.Text(name)),
                  item.stem(),
                  item.interaction(),
                  item.points(),
                  item.feedback(),
                  item.tags(),
                  item.origin()));
    } catch (InvalidQuestionException e) {
      leaveOut(item.origin(), item.title(), e);
    }
  }

  /**
   * Reports an item that makes no sense to the model.
   *
   * @param name the item's title or identifier, by which its author finds it; may be empty
   */
  public void leaveOut(Origin origin, String name, InvalidQuestionException problem) {
    problems.error(
        origin,
        "the question"
            + (name.isBlank() ? "" : " `" + oneLine(name) + "`")
            + " cannot be read: "
            + problem.getMessage(),
        problem.remedy() + "; --keep-going leaves it out");
  }

  /** How many questions there are so far. */
  public int size() {
    return parts.stream().mapToInt(part -> part.questions.size()).sum();
  }

  /** How many of them there is something to answer in. */
  public int asked() {
    return parts.stream()
        .mapToInt(part -> (int) part.questions.stream().filter(Question::isAnswered).count())
        .sum();
  }

  /**
   * The set; nothing when there is no question, which is reported unless something else was.
   *
   * @param texts by which all texts were read
   * @param usualTitle of a set whose files give none
   */
  public Optional<QuestionSet> set(PackageTexts texts, String usualTitle) {
    List<Part> filled = parts.stream().filter(part -> !part.isEmpty()).toList();
    if (size() == 0) {
      if (!problems.hasErrors()) {
        problems.error(problems.at(1, 1), "no question was found", "does it hold any in QTI?");
      }
      return Optional.empty();
    }
    Map<String, NumberedNames> names = names(filled);
    Optional<String> root = root(filled);
    List<Section> sections = new ArrayList<>();
    for (Part part : filled) {
      NumberedNames numbered = Objects.requireNonNull(names.get(part.outermost()));
      List<String> path = root.isPresent() ? part.path.subList(1, part.path.size()) : part.path;
      sections.add(
          new Section(
              path,
              part.introduction,
              part.questions.stream().map(q -> q.titled(numbered.title(q))).toList(),
              pick(part)));
    }
    try {
      return Optional.of(
          new QuestionSet(
              root.orElse(title.isEmpty() ? usualTitle : title),
              language.isEmpty()
                  ? texts.language().filter(QuestionGathering::isLanguage).orElse(USUAL_LANGUAGE)
                  : language,
              sections,
              texts.assets(),
              sitting()));
    } catch (InvalidQuestionException e) {
      problems.error(problems.at(1, 1), e);
      return Optional.empty();
    }
  }

  private Sitting sitting() {
    if (sittings.size() > 1) {
      problems.note(
          problems.at(1, 1),
          "the quizzes differ in their time limits or attempts, which are left out");
    }
    return sittings.size() == 1 ? sittings.iterator().next() : Sitting.OPEN;
  }

  /** A pool from which all are drawn is none. */
  private @Nullable Integer pick(Part part) {
    long answered = part.questions.stream().filter(Question::isAnswered).count();
    long drawn = part.pick - Math.min(part.always, part.questions.size() - answered);
    if (drawn > answered && answered > 0) {
      problems.warning(
          part.questions.getFirst().origin(),
          drawn + " questions are to be drawn from " + answered + ": all of them are asked",
          "add questions to the pool");
    }
    return drawn > 0 && drawn <= answered ? Integer.valueOf((int) drawn) : null;
  }

  /** The names by the quiz, test or bank that each of them stands in. */
  private Map<String, NumberedNames> names(List<Part> filled) {
    Map<String, List<Question>> sets = new HashMap<>();
    for (Part part : filled) {
      sets.computeIfAbsent(part.outermost(), name -> new ArrayList<>()).addAll(part.questions);
    }
    Map<String, NumberedNames> names = new HashMap<>();
    sets.forEach((name, questions) -> names.put(name, new NumberedNames(questions)));
    return names;
  }

  /** The quiz, test or bank that all questions stand in gives the set its title. */
  private static Optional<String> root(List<Part> filled) {
    String first = filled.getFirst().outermost();
    return filled.stream().allMatch(p -> !p.path.isEmpty() && p.outermost().equals(first))
        ? Optional.of(first)
        : Optional.empty();
  }

  private static boolean isLanguage(String tag) {
    try {
      return !new Locale.Builder().setLanguageTag(tag).build().getLanguage().isEmpty();
    } catch (IllformedLocaleException e) {
      return false;
    }
  }

  private static String oneLine(String text) {
    return WhiteSpace.trim(PlainText.of(RichText.of(text)).replaceAll("\\s+", " "));
  }
}
