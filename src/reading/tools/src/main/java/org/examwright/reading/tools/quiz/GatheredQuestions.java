package org.examwright.reading.tools.quiz;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.examwright.model.Question;
import org.examwright.model.QuestionSet;
import org.examwright.model.Section;
import org.examwright.model.diagnostics.InvalidQuestionException;
import org.examwright.model.diagnostics.Origin;
import org.examwright.model.text.RichText;
import org.examwright.reading.outline.account.LineAccount;
import org.examwright.reading.outline.words.TextLanguage;
import org.examwright.reading.source.ContentIds;
import org.examwright.reading.source.Problems;
import org.jspecify.annotations.Nullable;

/** Gathers the questions and categories of a file in its order, and makes a set of them. */
public final class GatheredQuestions {
  private final Problems problems;
  private final LineAccount account;
  private final ContentIds ids = new ContentIds();
  private final List<Part> parts = new ArrayList<>();
  private final Set<String> taken = new HashSet<>();
  private String title = "";
  private String language = "";
  private int count;

  private static final class Part {
    final List<String> path;
    final List<Question> questions = new ArrayList<>();
    RichText introduction = RichText.EMPTY;
    @Nullable Integer pick;
    @Nullable Origin picking;
    boolean refused;

    Part(List<String> path) {
      this.path = path;
    }
  }

  GatheredQuestions(Problems problems, LineAccount account) {
    this.problems = problems;
    this.account = account;
    parts.add(new Part(List.of()));
  }

  /** Takes a title of the set; the first one counts. */
  public void title(String given) {
    title = title.isEmpty() ? given.replaceAll("\\s+", " ").strip() : title;
  }

  /** What stands above the next questions. */
  public void introduce(RichText text) {
    Part last = parts.getLast();
    last.introduction = last.introduction.then(text);
  }

  /** The category of the questions that are added next. */
  public void section(List<String> path) {
    List<String> names =
        path.stream().map(name -> name.strip()).filter(name -> !name.isEmpty()).toList();
    if (!parts.getLast().path.equals(names) || parts.getLast().pick != null) {
      parts.add(new Part(names));
    }
  }

  /** A category of which some questions are drawn. */
  public void pool(List<String> path, int pick, Origin origin) {
    parts.add(new Part(List.copyOf(path)));
    parts.getLast().pick = pick;
    parts.getLast().picking = origin;
  }

  /** The path of the category that questions are added to. */
  public List<String> path() {
    return parts.getLast().path;
  }

  /** How many questions there are so far. */
  public int count() {
    return count;
  }

  /**
   * Adds a question, unless something is wrong with it, which is reported.
   *
   * @param reading makes it and takes its lines; nothing if it has errors
   */
  public boolean add(Origin origin, Supplier<Optional<AskedQuestion>> reading) {
    int errors = problems.errors();
    account.beginQuestion(count + 1);
    try {
      Optional<AskedQuestion> asked = reading.get();
      if (asked.isPresent() && problems.errors() == errors) {
        parts.getLast().questions.add(question(asked.get(), origin));
        count++;
        account.endQuestion();
        return true;
      }
    } catch (InvalidQuestionException e) {
      problems.error(origin, e);
    }
    account.refuseQuestion();
    parts.getLast().refused = true;
    return false;
  }

  private Question question(AskedQuestion asked, Origin origin) {
    return new Question(
        id(asked, origin),
        asked.label,
        asked.title,
        asked.stem,
        asked.interaction,
        asked.points,
        asked.feedback(),
        asked.tags,
        origin);
  }

  private String id(AskedQuestion asked, Origin origin) {
    if (!asked.id.isEmpty()) {
      if (asked.id.matches("\\S{1," + Question.LONGEST_ID + "}") && taken.add(asked.id)) {
        return asked.id;
      }
      problems.warning(
          origin,
          "the id `" + asked.id + "` is not taken: it has spaces, or is there already",
          "give each question an id of its own without spaces");
    }
    String id = ids.of(asked.stem);
    while (!taken.add(id)) {
      id = ids.of(asked.stem);
    }
    return id;
  }

  /** Says in which language the questions are, where the file does. */
  public void language(String tag) {
    language = tag.strip().toLowerCase(Locale.ROOT);
  }

  /** The set; nothing if there is no question. */
  Optional<QuestionSet> set(String usualTitle, PassageReading texts) {
    if (count == 0) {
      return Optional.empty();
    }
    List<Section> sections = new ArrayList<>();
    List<String> stems = new ArrayList<>();
    for (Part part : parts) {
      if (!part.questions.isEmpty() || !part.introduction.isEmpty()) {
        sections.add(section(part));
        part.questions.forEach(question -> stems.add(question.stem().plainText()));
      }
    }
    return Optional.of(
        new QuestionSet(
            title.isEmpty() ? usualTitle : title,
            language.matches("[a-z]{2,3}") ? language : TextLanguage.of(stems),
            sections,
            texts.assets()));
  }

  private Section section(Part part) {
    Section section = new Section(part.path, part.introduction, part.questions);
    Integer pick = part.pick;
    Origin picking = part.picking;
    if (pick == null || picking == null) {
      return section;
    }
    int answered = (int) section.answered().count();
    if (pick < 1 || (pick > answered && !part.refused)) {
      problems.warning(
          picking,
          pick + " of " + answered + " questions cannot be drawn: all of them are asked",
          "draw fewer than there are, or add questions");
    }
    return pick < 1 || answered == 0 || pick > answered ? section : section.drawing(pick);
  }
}
