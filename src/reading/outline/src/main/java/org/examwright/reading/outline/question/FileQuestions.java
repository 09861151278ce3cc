package org.examwright.reading.outline.question;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.commonmark.node.Node;
import org.examwright.model.Question;
import org.examwright.model.diagnostics.Origin;
import org.examwright.model.work.Turn;
import org.examwright.model.work.WorkSharing;
import org.examwright.reading.outline.account.LineAccount;
import org.examwright.reading.outline.account.LineRole;
import org.examwright.reading.outline.doubt.AskedHow;
import org.examwright.reading.outline.draft.Draft;
import org.examwright.reading.outline.options.OptionsOffered;
import org.examwright.reading.outline.text.Footnotes;
import org.examwright.reading.source.ContentIds;
import org.examwright.reading.source.Problems;
import org.examwright.reading.source.pictures.ShownPictures;

/** Reads the questions of a file, several at a time. */
public final class FileQuestions {
  /** How many may be read before they are wanted: more would be in memory beside their tree. */
  private static final int AHEAD = 1024;

  private final FileHabits file;
  private final ShownPictures pictures;
  private final Footnotes footnotes;
  private final Problems problems;
  private final LineAccount account;
  private final Iterator<Draft.Part> parts;
  private Iterator<Unread> ofPart = List.<Unread>of().iterator();
  private final Deque<QuestionReading> read = new ArrayDeque<>();
  private final ContentIds ids = new ContentIds();
  private final Map<String, Origin> named = new HashMap<>();
  private final List<AskedHow> how = new ArrayList<>();
  private int begun;

  private record Unread(Draft draft, PartHabits part) {}

  /**
   * @param lines of the file
   * @param parts with all questions of the file, since what is usual in it tells
   * @param parser of texts that stand within attributes
   * @param account of the lines of the file
   */
  public FileQuestions(
      SetDefaults defaults,
      List<String> lines,
      List<Draft.Part> parts,
      ShownPictures pictures,
      Footnotes footnotes,
      Problems problems,
      Function<String, Node> parser,
      LineAccount account) {
    List<Draft> drafts = parts.stream().flatMap(part -> part.questions().stream()).toList();
    this.file = new FileHabits(defaults, lines, OptionsOffered.in(drafts), parser);
    this.pictures = pictures;
    this.footnotes = footnotes;
    this.problems = problems;
    this.account = account;
    this.parts = parts.iterator();
  }

  /**
   * The question of the next draft, unless something about it makes no sense, which has been
   * reported.
   *
   * @throws java.util.NoSuchElementException when there was one for each draft
   */
  public Optional<Question> next() {
    if (read.isEmpty()) {
      read.addAll(WorkSharing.inTurn(ahead(), this::read));
    }
    return keep(read.remove());
  }

  private List<Unread> ahead() {
    List<Unread> ahead = new ArrayList<>();
    while (ahead.size() < AHEAD && (ofPart.hasNext() || parts.hasNext())) {
      if (ofPart.hasNext()) {
        ahead.add(ofPart.next());
      } else {
        Draft.Part part = parts.next();
        PartHabits habits = PartHabits.of(part, file.defaults().language());
        ofPart = part.questions().stream().map(draft -> new Unread(draft, habits)).iterator();
      }
    }
    return ahead;
  }

  private QuestionReading read(Unread unread, Turn turn) {
    return QuestionReading.of(
        unread.draft(), unread.part(), file, pictures, footnotes, problems.apart(), turn);
  }

  private Optional<Question> keep(QuestionReading reading) {
    int before = problems.errors();
    account.beginQuestion(begun + 1);
    reading.account().giveTo(account);
    problems.include(reading.problems());
    Optional<String> id = reading.name().map(this::id);
    Optional<Question> question = reading.question().filter(kept -> problems.errors() == before);
    if (question.isEmpty()) {
      takeBack(reading.draft());
      return question;
    }
    account.endQuestion();
    begun++;
    reading.how().ifPresent(how::add);
    return question.map(
        kept -> id.filter(other -> !other.equals(kept.id())).map(kept::called).orElse(kept));
  }

  /** A question with an error is none of the set's. */
  private void takeBack(Draft draft) {
    account.refuseQuestion();
    account.take(LineRole.WITH_ERRORS, draft.line().node());
    account.take(LineRole.WITH_ERRORS, draft.asked());
    account.take(LineRole.WITH_ERRORS, draft.body());
  }

  /** The id of a question among those before it. */
  private String id(QuestionReading.Name name) {
    if (!name.given()) {
      return ids.counted(name.id());
    }
    Origin first = named.putIfAbsent(name.id(), name.origin());
    if (first != null) {
      problems.error(
          name.origin(),
          "another question has the id `" + name.id() + "` already",
          "give one of them another name; the first is at " + first);
    }
    return name.id();
  }

  /** What was said of each question that was read. */
  public List<AskedHow> how() {
    return List.copyOf(how);
  }
}
