package org.examwright.reading.word.paper;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.examwright.model.Sitting;
import org.examwright.model.TitleBlock;
import org.examwright.reading.source.Problems;
import org.jspecify.annotations.Nullable;

/** What stands around the title of a paper. */
final class PaperHead {
  private static final String BETWEEN = " · ";

  private String title = "";
  private Optional<PaperBlock.Line> above = Optional.empty();
  private Optional<PaperBlock.Line> below = Optional.empty();
  private Optional<String> instructions = Optional.empty();
  private Optional<PaperBlock.Line> logo = Optional.empty();

  void title(String words) {
    title = title.isEmpty() ? words : title + " " + words;
  }

  /** Takes a line above or below the title; not a third one. */
  boolean takesLine(PaperBlock.Line line) {
    if (title.isEmpty() && above.isEmpty()) {
      above = Optional.of(line);
      return true;
    }
    if (!title.isEmpty() && below.isEmpty()) {
      below = Optional.of(line);
      return true;
    }
    return false;
  }

  /** Takes the instructions to learners, and the logo. */
  boolean takesText(PaperBlock.Line line, Kept kept) {
    if (title.isEmpty()
        && line.pieces().stream().anyMatch(PaperPiece.Picture.class::isInstance)
        && kept.head().logo() != null) {
      logo = Optional.of(line);
      return true;
    }
    String label = kept.label("instructions").strip();
    if (instructions.isEmpty() && line.text().strip().startsWith(label)) {
      instructions = Optional.of(line.text().strip().substring(label.length()).strip());
      return true;
    }
    return false;
  }

  Optional<PaperBlock.Line> logo() {
    return logo;
  }

  /** The title without what the edition and the version add to it. */
  String title(Kept kept) {
    String shown = title;
    String version = " – " + kept.word("versionNamed").replace("{0}", kept.version());
    if (!kept.version().isEmpty() && shown.endsWith(version)) {
      shown = shown.substring(0, shown.length() - version.length());
    }
    String key = " – " + kept.word("key");
    if (kept.edition().matches("key|booklet") && shown.endsWith(key)) {
      shown = shown.substring(0, shown.length() - key.length());
    }
    return shown.isEmpty() ? kept.title() : shown;
  }

  /** The title block: what is kept of it, unless something else is printed now. */
  TitleBlock block(Kept kept, Problems problems) {
    TitleBlock head = kept.head();
    @Nullable String[] top =
        parts(above, new @Nullable String[] {head.institution(), head.course()}, problems);
    String time = kept.sitting().minutes() == null ? null : time(kept);
    @Nullable String[] bottom =
        parts(below, new @Nullable String[] {head.author(), head.date(), time}, problems);
    String told = instructions.orElse(title.isEmpty() ? head.instructions() : null);
    boolean forGraders = kept.edition().matches("key|booklet");
    return new TitleBlock(
        blankToNull(top[0]),
        blankToNull(top[1]),
        blankToNull(bottom[1]),
        blankToNull(bottom[0]),
        blankToNull(forGraders ? head.instructions() : told),
        head.logo());
  }

  Sitting sitting(Kept kept) {
    return kept.sitting();
  }

  private String time(Kept kept) {
    String shown = below.map(line -> line.text().strip()).orElse("");
    int label = shown.lastIndexOf(kept.label("time"));
    return label < 0 ? "" : shown.substring(label);
  }

  private static @Nullable String blankToNull(@Nullable String words) {
    return words == null || words.isBlank() ? null : words;
  }

  private static @Nullable String[] parts(
      Optional<PaperBlock.Line> line, @Nullable String[] kept, Problems problems) {
    String usual = Stream.of(kept).filter(Objects::nonNull).collect(Collectors.joining(BETWEEN));
    String shown = line.map(each -> each.text().strip()).orElse(usual);
    if (line.isEmpty() || shown.equals(usual.strip())) {
      return kept;
    }
    List<String> now = List.of(shown.split(BETWEEN, -1));
    @Nullable String[] changed = new @Nullable String[kept.length];
    long said = Stream.of(kept).filter(Objects::nonNull).count();
    if (now.size() == said) {
      int next = 0;
      for (int i = 0; i < kept.length; i++) {
        changed[i] = kept[i] == null ? null : now.get(next++);
      }
      return changed;
    }
    changed[0] = shown;
    problems.note(
        problems.at(line.get().place(), 1),
        "what stands around the title is taken as one thing: `" + shown + "`");
    return changed;
  }
}
