package org.examwright.reading.moodle.bank;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.examwright.model.Asset;
import org.examwright.model.diagnostics.Origin;
import org.examwright.model.exchange.PictureFinder;
import org.examwright.model.text.RichText;
import org.examwright.moodle.PluginFile;
import org.examwright.moodle.TextFormat;
import org.examwright.reading.source.Problems;
import org.examwright.reading.source.html.HtmlReading;
import org.examwright.reading.source.html.PlainHtml;
import org.examwright.reading.source.pictures.ShownPictures;

/** Reads texts as Moodle stores them, in each of its formats. */
public final class StoredTexts {
  private final Problems problems;
  private final ShownPictures pictures;
  private final HtmlReading html;

  public StoredTexts(PictureFinder finder, Problems problems) {
    this.problems = problems;
    this.pictures = new ShownPictures(finder, PluginFile::name, problems);
    this.html = new HtmlReading(problems, pictures);
  }

  /** The pictures of all texts read so far. */
  public List<Asset> assets() {
    return pictures.assets();
  }

  /** The files of the text read last that it does not show, by their names. */
  public List<String> unshown() {
    return pictures.unshown();
  }

  /** The language that most texts read so far say they are in. */
  Optional<String> language() {
    return html.language();
  }

  /** Reads a text. */
  public RichText read(String text, TextFormat format, Origin origin) {
    return read(text, format, Map.of(), origin);
  }

  /**
   * Reads a text with files of its own.
   *
   * @param files by the names that the text shows them by
   * @param origin where the text stands in its file
   */
  public RichText read(String text, TextFormat format, Map<String, byte[]> files, Origin origin) {
    pictures.putBeside(files);
    if (text.isBlank()) {
      return RichText.EMPTY;
    }
    return switch (format) {
      case HTML -> html.read(text, origin);
      case PLAIN -> html.read(PlainHtml.of(text), origin);
      case MARKDOWN -> new StoredMarkdown(problems, pictures).read(text, origin);
      case MOODLE -> loose(text, origin);
    };
  }

  private RichText loose(String text, Origin origin) {
    LooseHtml loose = LooseHtml.of(text);
    loose
        .swallowed()
        .forEach(
            tag ->
                problems.warning(
                    origin,
                    "`" + tag.strip() + "` is kept as text, though Moodle takes it for HTML",
                    "write `&lt;` instead of `<`"));
    return html.read(loose.html(), origin);
  }
}
