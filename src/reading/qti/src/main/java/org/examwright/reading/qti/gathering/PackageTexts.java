package org.examwright.reading.qti.gathering;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.examwright.model.Asset;
import org.examwright.model.diagnostics.Origin;
import org.examwright.model.exchange.PictureFinder;
import org.examwright.model.exchange.Source;
import org.examwright.model.text.RichText;
import org.examwright.reading.qti.packaging.OpenedPackage;
import org.examwright.reading.qti.packaging.PackageFile;
import org.examwright.reading.source.Problems;
import org.examwright.reading.source.html.HtmlReading;
import org.examwright.reading.source.html.PlainHtml;
import org.examwright.reading.source.pictures.ShownPictures;

/** Reads the texts of a package, with the pictures that they show. */
public final class PackageTexts {
  /** How Canvas names what lies elsewhere in its course. */
  private static final Pattern IN_COURSE =
      Pattern.compile("(?:\\$|%24)(?:CANVAS_OBJECT|CANVAS_COURSE|WIKI)_REFERENCE(?:\\$|%24)");

  /** The half of a line end that some programs write as a reference. */
  private static final Pattern CARRIAGE_RETURN = Pattern.compile("&#(?:0*13|[xX]0*[dD]);\\n?");

  private final OpenedPackage files;
  private final Problems problems;
  private final ShownPictures pictures;
  private final HtmlReading html;

  /** The file of the text that is read just now. */
  private Optional<PackageFile> current = Optional.empty();

  public PackageTexts(OpenedPackage files, Source source, Problems problems) {
    this.files = files;
    this.problems = problems;
    PictureFinder finder = files.isArchive() ? this::inPackage : source.pictures();
    this.pictures = new ShownPictures(finder, this::pathOf, problems);
    this.html = new HtmlReading(problems, pictures);
  }

  /** The pictures of all texts read so far. */
  public List<Asset> assets() {
    return pictures.assets();
  }

  /** The language that most texts read so far say they are in. */
  public Optional<String> language() {
    return html.language();
  }

  /**
   * Reads HTML, in which {@link org.examwright.reading.source.html.GapPlace} may mark gaps.
   *
   * @param origin where it stands; files are looked for as seen from there
   */
  public RichText html(String text, Origin origin) {
    if (text.isBlank()) {
      return RichText.EMPTY;
    }
    current = files.fileOf(origin);
    if (IN_COURSE.matcher(text).find()) {
      problems.warning(
          origin,
          "a link to another place of the course leads nowhere outside of it",
          "put the address of the page in its place, or take the link out");
    }
    return html.read(CARRIAGE_RETURN.matcher(text).replaceAll("\n"), origin);
  }

  /** Reads a text without any markup. */
  public RichText plain(String text, Origin origin) {
    return text.isBlank() ? RichText.EMPTY : html.read(PlainHtml.of(text), origin);
  }

  private Optional<String> pathOf(String address) {
    if (!files.isArchive() || current.isEmpty()) {
      return Optional.empty();
    }
    return files.find(address, current.get()).map(PackageFile::path);
  }

  private PictureFinder.Lookup inPackage(String path) {
    Optional<PackageFile> file = files.file(path);
    if (file.isEmpty()) {
      return new PictureFinder.Missing("the package has no such file");
    }
    files.use(file.get());
    return file.get().content().length == 0
        ? new PictureFinder.Missing("the file is empty")
        : new PictureFinder.Found(file.get().content());
  }
}
