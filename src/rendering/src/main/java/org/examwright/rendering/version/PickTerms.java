package org.examwright.rendering.version;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.examwright.model.Question;
import org.examwright.model.QuestionSet;
import org.examwright.model.Section;
import org.jspecify.annotations.Nullable;

/**
 * Which questions of a set are printed: those that any of some terms picks.
 *
 * <p>Terms stand behind one another with commas between them: {@code 10} draws ten of all, {@code
 * section=Loops} takes those of a section and {@code section=Loops:3} draws three of them, {@code
 * tag=hard} and {@code tag=hard:5} likewise, {@code number=4} and {@code number=4-9} take those
 * with these numbers.
 */
record PickTerms(List<Term> terms) {
  private static final Pattern TERM =
      Pattern.compile(
          "(?<count>\\d+)|(?<by>section|tag)\\s*=\\s*(?<name>.+?)(?:\\s*:\\s*(?<some>\\d+))?"
              + "|number\\s*=\\s*(?<from>\\d+)(?:\\s*-\\s*(?<to>\\d+))?");

  /** A term, as it is written. */
  sealed interface Term {
    String written();

    /** Questions that can be drawn. */
    Stream<Question> candidates(QuestionSet set);

    /** How many are drawn; null for all of them. */
    @Nullable Integer count();
  }

  private record Any(String written, Integer count) implements Term {
    @Override
    public Stream<Question> candidates(QuestionSet set) {
      return set.questions().filter(Question::isAnswered);
    }
  }

  private record InSection(String written, String name, @Nullable Integer count) implements Term {
    @Override
    public Stream<Question> candidates(QuestionSet set) {
      return set.sections().stream().filter(this::isNamed).flatMap(Section::answered);
    }

    /** By the name of its own, or by those of all from the outermost. */
    private boolean isNamed(Section section) {
      return section.path().stream().anyMatch(name::equalsIgnoreCase)
          || String.join("/", section.path()).equalsIgnoreCase(name);
    }
  }

  private record Tagged(String written, String name, @Nullable Integer count) implements Term {
    @Override
    public Stream<Question> candidates(QuestionSet set) {
      return set.questions()
          .filter(Question::isAnswered)
          .filter(question -> question.tags().stream().anyMatch(name::equalsIgnoreCase));
    }
  }

  private record Numbered(String written, int from, int to) implements Term {
    @Override
    public Stream<Question> candidates(QuestionSet set) {
      Places places = Places.of(set);
      return set.questions().filter(question -> places.isBetween(question, from, to));
    }

    @Override
    public @Nullable Integer count() {
      return null;
    }
  }

  /**
   * Reads what somebody asks for.
   *
   * @throws IllegalArgumentException if it is no list of terms
   */
  static PickTerms parse(String text) {
    return new PickTerms(
        text.isBlank() ? List.of() : Stream.of(text.split(",", -1)).map(PickTerms::term).toList());
  }

  private static Term term(String text) {
    Matcher term = TERM.matcher(text.strip());
    if (!term.matches()) {
      throw new IllegalArgumentException(
          "`"
              + text.strip()
              + "` picks nothing; write a number of questions, section=NAME, section=NAME:3,"
              + " tag=NAME, tag=NAME:3, number=4 or number=4-9, with commas between them");
    }
    String written = text.strip();
    if (term.group("count") != null) {
      return new Any(written, Integer.parseInt(term.group("count")));
    }
    if (term.group("by") == null) {
      int from = Integer.parseInt(term.group("from"));
      String to = term.group("to");
      return new Numbered(written, from, to == null ? from : Integer.parseInt(to));
    }
    String some = term.group("some");
    Integer count = some == null ? null : Integer.valueOf(some);
    return term.group("by").equals("tag")
        ? new Tagged(written, term.group("name"), count)
        : new InSection(written, term.group("name"), count);
  }

  /** The ids of the questions that a term picks. */
  static Set<String> picked(Term term, QuestionSet set, int seed) {
    Lots lots = new Lots(seed + "/" + term.written());
    List<Question> candidates = term.candidates(set).toList();
    int count = term.count() == null ? candidates.size() : term.count();
    Set<String> ids = new LinkedHashSet<>();
    candidates.stream()
        .sorted(Comparator.comparing(question -> lots.of(question.id())))
        .limit(count)
        .forEach(question -> ids.add(question.id()));
    return ids;
  }
}
