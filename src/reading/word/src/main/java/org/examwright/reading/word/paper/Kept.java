package org.examwright.reading.word.paper;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.examwright.model.Sitting;
import org.examwright.model.TitleBlock;

/**
 * What a paper keeps of its set beside what it shows.
 *
 * @param present whether the document has it still; else all of this is what is usual
 * @param edition in lower case; empty if it is not known
 * @param scale how much larger than usual its letters and indents are
 * @param above how many elements of a template's own text stand above the paper's
 * @param below how many stand below
 * @param words of the sheet by their keys
 * @param questions by the numbers of their marks
 * @param literals answers that look as if what they earn stood behind them
 * @param formulas their LaTeX, by their shapes
 */
public record Kept(
    boolean present,
    String edition,
    String version,
    String title,
    String language,
    double scale,
    int above,
    int below,
    Map<String, String> words,
    TitleBlock head,
    Sitting sitting,
    Map<String, Asked> questions,
    Set<String> literals,
    Map<String, String> formulas,
    List<Sized> pictures) {
  private static final Map<String, String> ENGLISH =
      Map.ofEntries(
          Map.entry("true", "True"),
          Map.entry("false", "False"),
          Map.entry("range", "{0} to {1}"),
          Map.entry("percent", "{0}%"),
          Map.entry("decimalMark", "."),
          Map.entry("caseSensitive", "case-sensitive"),
          Map.entry("picture", "Picture"),
          Map.entry("key", "Key"),
          Map.entry("answersHeading", "Answers"),
          Map.entry("label", "{0}: "),
          Map.entry("instructions", "Instructions"),
          Map.entry("time", "Time"),
          Map.entry("files", "Hand in"),
          Map.entry("versionNamed", "Version {0}"));

  /** What is usual where a document keeps nothing. */
  public static final Kept NOTHING =
      new Kept(
          false,
          "",
          "",
          "",
          "",
          1,
          0,
          0,
          ENGLISH,
          TitleBlock.NONE,
          Sitting.OPEN,
          Map.of(),
          Set.of(),
          Map.of(),
          List.of());

  public Kept {
    words = Map.copyOf(words);
    questions = Map.copyOf(questions);
    literals = Set.copyOf(literals);
    formulas = Map.copyOf(formulas);
    pictures = List.copyOf(pictures);
  }

  /**
   * What is kept of a question.
   *
   * @param kind one of {@code open choice truth words number matching ordering gaps files none}
   * @param number as it was printed; empty for what has none
   * @param label that its author gave it; may be empty
   * @param titled whether its first line is a title of its own
   * @param points nothing where they were not printed
   * @param printed how the points were printed
   * @param lines that were asked for, in digits; empty for none
   * @param files that may be handed in, in digits; empty for other kinds
   * @param fixed whether its choices are not shuffled
   * @param partial the letters of choices that earn something and are no keys
   * @param others the letters of right sides that belong to no left side, as they stand in the set
   */
  public record Asked(
      String id,
      String kind,
      String number,
      String label,
      boolean titled,
      Optional<BigDecimal> points,
      String printed,
      String lines,
      String files,
      boolean fixed,
      List<String> partial,
      List<String> others,
      List<String> tags,
      List<Blank> gaps) {
    public Asked {
      partial = List.copyOf(partial);
      others = List.copyOf(others);
      tags = List.copyOf(tags);
      gaps = List.copyOf(gaps);
    }

    private Asked with(Asked key) {
      return new Asked(
          id,
          kind,
          number,
          label,
          titled,
          points,
          printed,
          lines,
          files,
          fixed,
          key.partial,
          key.others,
          key.tags,
          key.gaps.size() == gaps.size() ? key.gaps : gaps);
    }
  }

  /**
   * A gap.
   *
   * @param kind one of {@code words number choice}
   * @param places of the choices in the set, in the order in which they are printed
   */
  public record Blank(String id, String kind, List<Integer> places) {
    public Blank {
      places = List.copyOf(places);
    }
  }

  /**
   * A picture that is not set in its own size.
   *
   * @param id of the drawing
   * @param across how wide it was set
   * @param width in pixels, as its author wrote; empty if not said
   */
  public record Sized(String id, String source, int across, String width, String height) {}

  /** The same with what the key of the set keeps and a worksheet does not. */
  Kept with(Kept key) {
    Map<String, Asked> others =
        key.questions.values().stream()
            .collect(Collectors.toMap(Asked::id, each -> each, (one, same) -> one));
    Map<String, Asked> asked = new HashMap<>();
    questions.forEach(
        (mark, own) -> {
          Asked other = others.get(own.id());
          asked.put(mark, other == null ? own : own.with(other));
        });
    Map<String, String> all = new HashMap<>(key.formulas);
    all.putAll(formulas);
    return new Kept(
        present,
        edition,
        version,
        title,
        language,
        scale,
        above,
        below,
        words,
        head,
        sitting,
        asked,
        Stream.concat(literals.stream(), key.literals.stream()).collect(Collectors.toSet()),
        all,
        Stream.concat(pictures.stream(), key.pictures.stream()).toList());
  }

  String word(String key) {
    return words.getOrDefault(key, ENGLISH.getOrDefault(key, ""));
  }

  /** A word as it stands in front of what it is the label of. */
  String label(String key) {
    return word("label").replace("{0}", word(key));
  }
}
