package org.examwright.reading.sheet.item;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.examwright.model.Sitting;
import org.examwright.model.TitleBlock;
import org.examwright.model.diagnostics.Origin;
import org.examwright.model.text.Inline;
import org.examwright.reading.sheet.grid.SheetCell;
import org.examwright.reading.source.Problems;
import org.jspecify.annotations.Nullable;

/** What the rows above the columns say of the set, a name in the first cell and a value behind. */
public final class SetHeadCells {
  private final Map<Part, SheetCell> said = new EnumMap<>(Part.class);

  /** What can be said; the words are those of its constant. */
  public enum Part {
    TITLE,
    LANGUAGE,
    TIME_LIMIT,
    ATTEMPTS,
    INSTITUTION,
    COURSE,
    DATE,
    AUTHOR,
    INSTRUCTIONS,
    LOGO;

    /** As it is written in front of its value. */
    public String word() {
      String words = name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT);
      return this == TIME_LIMIT ? "Time limit (minutes)" : words.replace('_', ' ');
    }

    /** The part that a cell names. */
    public static Optional<Part> of(String word) {
      return Stream.of(values()).filter(part -> part.word().equalsIgnoreCase(word)).findFirst();
    }
  }

  /** Takes what a row says. */
  public void say(Part part, SheetCell value) {
    if (!value.isBlank()) {
      said.put(part, value);
    }
  }

  private @Nullable String text(Part part) {
    SheetCell cell = said.get(part);
    return cell == null ? null : cell.text();
  }

  Optional<String> title() {
    return Optional.ofNullable(text(Part.TITLE));
  }

  Optional<String> language() {
    return Optional.ofNullable(text(Part.LANGUAGE));
  }

  Sitting sitting(Problems problems) {
    return new Sitting(count(Part.TIME_LIMIT, problems), count(Part.ATTEMPTS, problems));
  }

  private @Nullable Integer count(Part part, Problems problems) {
    SheetCell cell = said.get(part);
    if (cell == null) {
      return null;
    }
    if (cell.whole().matches("[1-9]\\d{0,8}")) {
      return Integer.valueOf(cell.whole());
    }
    problems.warning(
        cell.origin(),
        "`" + cell.text() + "` is no count from 1 and is left out",
        "write a number");
    return null;
  }

  TitleBlock titleBlock(CellTexts texts) {
    return new TitleBlock(
        text(Part.INSTITUTION),
        text(Part.COURSE),
        text(Part.DATE),
        text(Part.AUTHOR),
        text(Part.INSTRUCTIONS),
        logo(texts));
  }

  private @Nullable String logo(CellTexts texts) {
    SheetCell cell = said.get(Part.LOGO);
    if (cell == null) {
      return null;
    }
    String institution = text(Part.INSTITUTION);
    Origin origin = cell.origin();
    Inline shown = texts.logo(cell.text(), institution == null ? "logo" : institution, origin);
    return shown instanceof Inline.Image image && !image.isRemote() ? image.source() : null;
  }
}
