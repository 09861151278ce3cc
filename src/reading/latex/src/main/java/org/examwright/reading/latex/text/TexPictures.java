package org.examwright.reading.latex.text;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.examwright.model.diagnostics.Origin;
import org.examwright.model.exchange.PictureFinder;
import org.examwright.model.text.Inline;
import org.examwright.reading.latex.syntax.TexNode;
import org.examwright.reading.source.Problems;
import org.examwright.reading.source.pictures.ShownPictures;
import org.examwright.reading.source.pictures.WrittenPicture;
import org.examwright.reading.source.rich.InlineFlow;
import org.jspecify.annotations.Nullable;

/** Finds pictures, whose names need not have their ending, and files of code. */
final class TexPictures {
  private static final List<String> ENDINGS = List.of("", ".png", ".jpg", ".jpeg", ".svg", ".gif");

  private final PictureFinder finder;
  private final ShownPictures shown;
  private final Problems problems;
  private List<String> folders = List.of("");
  private @Nullable String caption;

  TexPictures(PictureFinder finder, ShownPictures shown, Problems problems) {
    this.finder = finder;
    this.shown = shown;
    this.problems = problems;
  }

  /** The folders that the file names for its pictures. */
  void folders(List<String> named) {
    folders = new ArrayList<>(List.of(""));
    named.forEach(folder -> folders.add(folder.startsWith("./") ? folder.substring(2) : folder));
  }

  /** What says of the next pictures what they show; null for nothing. */
  void caption(@Nullable String words) {
    caption = words;
  }

  Inline read(TexNode.Command command, TexCursor cursor, InlineFlow ignored) {
    cursor.star();
    TexOptions options = TexOptions.of(cursor.option().orElse(""));
    String path = cursor.word().replace("\"", "");
    String alt = options.text("alt", caption == null ? "" : caption);
    return shown.show(
        new WrittenPicture(
            found(path), alt, "", pixels(options, "width"), pixels(options, "height")),
        command.origin());
  }

  private static @Nullable String pixels(TexOptions options, String key) {
    OptionalDouble length = TexLength.pixels(options.text(key, ""));
    return length.isPresent() && length.getAsDouble() >= 1
        ? String.valueOf(Math.round(length.getAsDouble()))
        : null;
  }

  /** The file that a name means: one that can be shown beside one that cannot. */
  private String found(String path) {
    if (path.startsWith("http://") || path.startsWith("https://")) {
      return path;
    }
    int dot = path.lastIndexOf('.');
    String ending = dot < 0 ? "" : path.substring(dot + 1).toLowerCase(java.util.Locale.ROOT);
    boolean drawn = List.of("pdf", "eps", "ps", "pgf").contains(ending);
    String stem = drawn ? path.substring(0, dot) : path;
    for (String folder : folders) {
      for (String each : drawn ? ENDINGS.subList(1, ENDINGS.size()) : ENDINGS) {
        if (finder.find(folder + stem + each) instanceof PictureFinder.Found) {
          return folder + stem + each;
        }
      }
    }
    return path;
  }

  /** The text of a file of code. */
  Optional<String> text(String path, Origin origin) {
    if (finder.find(path) instanceof PictureFinder.Found found) {
      String text = new String(found.content(), StandardCharsets.UTF_8).replace("\r\n", "\n");
      return Optional.of(problems.allowed(text, () -> origin));
    }
    problems.warning(
        origin,
        "`" + path + "` cannot be read: its code is missing here",
        "put it into the folder of this file or below it");
    return Optional.empty();
  }
}
