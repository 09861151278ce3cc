package org.examwright.reading.sheet.item;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.examwright.model.Question;
import org.examwright.model.QuestionSet;
import org.examwright.model.Section;
import org.examwright.model.TitleBlock;
import org.examwright.model.diagnostics.InvalidQuestionException;
import org.examwright.model.text.RichText;
import org.examwright.reading.outline.words.TextLanguage;
import org.examwright.reading.sheet.grid.SheetCell;
import org.examwright.reading.source.ContentIds;
import org.examwright.reading.source.Problems;
import org.jspecify.annotations.Nullable;

/** Makes questions of drafts, and a set of the questions. */
public final class ItemGathering {
  private final CellTexts texts;
  private final Problems problems;
  private final SetHeadCells head = new SetHeadCells();
  private final ContentIds made = new ContentIds();
  private final Set<String> taken = new HashSet<>();
  private final List<OpenSection> sections = new ArrayList<>();
  private final Map<List<String>, OpenSection> current = new HashMap<>();
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

  /** What the file says of its set. */
  public SetHeadCells head() {
    return head;
  }

  /** How many questions there are so far. */
  public int count() {
    return count;
  }

  /**
   * Begins a category, even below another with the same path.
   *
   * @param introduction in Markdown; may be blank
   * @param pick how many of its questions are drawn; null for all
   */
  public void begin(List<String> category, SheetCell introduction, @Nullable Integer pick) {
    List<String> path = path(category);
    open(new OpenSection(path, texts.inMarkdown().of(introduction), pick, introduction.origin()));
    last = path;
  }

  private List<String> path(List<String> category) {
    List<String> path = new ArrayList<>(sheet);
    path.addAll(category);
    return path;
  }

  private OpenSection open(OpenSection section) {
    sections.add(section);
    current.put(section.path(), section);
    return section;
  }

  /**
   * Adds a question; what makes no sense is reported.
   *
   * @return its number among all, counted from 1; 0 if it has errors
   */
  public int add(ItemDraft draft) {
    int errors = problems.errors();
    try {
      Optional<Question> question =
          draft.failed
              ? Optional.empty()
              : ItemQuestion.of(draft, texts, problems).read(stem -> id(draft, stem));
      if (question.isEmpty() || problems.errors() > errors) {
        return 0;
      }
      List<String> path = path(draft.category);
      OpenSection section = current.get(path);
      reordered |= !path.equals(last) && section != null;
      last = path;
      if (section == null) {
        section = open(new OpenSection(path, RichText.EMPTY, null, draft.origin));
      }
      section.questions().add(question.get());
      return ++count;
    } catch (InvalidQuestionException e) {
      problems.error(draft.origin, e);
      return 0;
    }
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
    for (OpenSection section : sections) {
      section.section(problems).ifPresent(all::add);
      section.questions().forEach(question -> stems.add(question.stem().plainText()));
    }
    try {
      TitleBlock block = head.titleBlock(texts); // whose logo is one of the pictures
      return Optional.of(
          new QuestionSet(
              head.title().orElse(title.isEmpty() ? usualTitle : title),
              head.language().orElseGet(() -> TextLanguage.of(stems)),
              all,
              texts.assets(),
              head.sitting(problems),
              block));
    } catch (InvalidQuestionException e) {
      problems.error(problems.at(1, 1), e);
      return Optional.empty();
    }
  }
}
