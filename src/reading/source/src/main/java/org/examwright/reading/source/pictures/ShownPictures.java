package org.examwright.reading.source.pictures;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.examwright.model.Asset;
import org.examwright.model.diagnostics.Origin;
import org.examwright.model.exchange.PictureFinder;
import org.examwright.model.text.Inline;
import org.examwright.model.work.Turn;
import org.examwright.reading.source.Problems;
import org.jspecify.annotations.Nullable;

/**
 * Gathers the pictures that a set shows: on the web, within its texts, beside them, in its folder.
 */
public final class ShownPictures {
  private static final int LONGEST_SHOWN = 60;

  private final PictureFinder finder;
  private final StoredFileNames stored;
  private final Problems problems;
  private final FoundPictures found;
  private final Map<String, String> inFolder;
  private final Turn turn;
  private FilesBeside beside = new FilesBeside(Map.of());

  /** Pictures of texts that have no files of their own. */
  public ShownPictures(PictureFinder finder, Problems problems) {
    this(finder, StoredFileNames.NONE, problems);
  }

  /** Pictures of texts beside which files may be stored. */
  public ShownPictures(PictureFinder finder, StoredFileNames stored, Problems problems) {
    this.finder = finder;
    this.stored = stored;
    this.problems = problems;
    this.found = new FoundPictures();
    this.inFolder = new HashMap<>();
    this.turn = Turn.NOW;
  }

  private ShownPictures(ShownPictures same, Problems elsewhere, Turn turn) {
    this.finder = same.finder;
    this.stored = same.stored;
    this.problems = elsewhere;
    this.found = same.found;
    this.inFolder = same.inFolder;
    this.beside = same.beside;
    this.turn = turn;
  }

  /** The same pictures, of which is said elsewhere what there is to say. */
  public ShownPictures reportingTo(Problems elsewhere) {
    return reportingTo(elsewhere, turn);
  }

  /** The same pictures, which are asked for in turn. */
  public ShownPictures reportingTo(Problems elsewhere, Turn inTurn) {
    return new ShownPictures(this, elsewhere, inTurn);
  }

  /** All pictures found so far, in the order of their first use. */
  public List<Asset> assets() {
    return found.all();
  }

  /**
   * Says which files stand beside the text that is read next.
   *
   * @param files by the names that texts refer to, not encoded
   */
  public void putBeside(Map<String, byte[]> files) {
    beside = new FilesBeside(files);
  }

  /** The files beside the text read last that it did not refer to. */
  public List<String> unshown() {
    return beside.neverAskedFor();
  }

  /** The name of the file beside the text that an address refers to, if it is none elsewhere. */
  public Optional<String> storedName(String address) {
    turn.await();
    Optional<String> name = stored.of(address);
    name.ifPresent(beside::ask);
    return name;
  }

  /** A picture as the model has it; of one that is not there, the alternative text. */
  public Inline show(WrittenPicture picture, Origin origin) {
    turn.await();
    if (picture.alt().isBlank()) {
      problems.warning(
          origin,
          "the picture `" + shown(picture.address()) + "` has no alternative text",
          "say in its alternative text what it shows, for those who cannot see it");
    }
    Optional<String> source = source(picture.address().strip(), origin);
    return source.isPresent()
        ? new Inline.Image(
            source.get(),
            picture.alt(),
            picture.title(),
            pixels("width", picture.width(), origin),
            pixels("height", picture.height(), origin))
        : new Inline.Text(
            "[" + (picture.alt().isBlank() ? shown(picture.address()) : picture.alt()) + "]");
  }

  /**
   * A length in pixels; null when it is not said, or said in another unit, which is noted.
   *
   * @param name {@code width} or {@code height}
   */
  private @Nullable Integer pixels(String name, @Nullable String written, Origin origin) {
    if (written == null || written.isBlank()) {
      return null;
    }
    String value = written.strip();
    String digits = value.endsWith("px") ? value.substring(0, value.length() - 2).strip() : value;
    if (digits.matches("[1-9][0-9]{0,9}") && Long.parseLong(digits) <= Integer.MAX_VALUE) {
      return Integer.valueOf(digits);
    }
    problems.tally(
        origin,
        "the " + name + " `" + value + "` is not in pixels: the picture keeps its own size");
    return null;
  }

  /** An address as messages show it: a picture within the text is very long. */
  public static String shown(String address) {
    return address.length() > LONGEST_SHOWN ? address.substring(0, LONGEST_SHOWN) + "…" : address;
  }

  private Optional<String> source(String address, Origin origin) {
    Optional<String> name = stored.of(address);
    PictureAddress where =
        name.map(PictureAddress::file).orElseGet(() -> PictureAddress.of(address));
    return switch (where) {
      case PictureAddress.OnTheWeb web -> {
        problems.tally(origin, "the picture stays on the web and is not fetched");
        yield Optional.of(web.address());
      }
      case PictureAddress.Within within -> Optional.of(found.keep(within.asset()));
      case PictureAddress.InFolder file -> file(file, name.orElse(address), origin);
      case PictureAddress.Refused refused -> {
        missing(name.orElse(address), refused.why(), origin);
        yield Optional.empty();
      }
    };
  }

  private Optional<String> file(PictureAddress.InFolder file, String shown, Origin origin) {
    byte[] near = beside.ask(file.path());
    if (near != null) {
      return Optional.of(found.keep(new Asset(file.path(), file.mediaType(), near)));
    }
    String known = inFolder.get(file.path());
    if (known != null) {
      return Optional.of(known);
    }
    return switch (finder.find(file.path())) {
      case PictureFinder.Found picture -> {
        String name = found.keep(new Asset(file.path(), file.mediaType(), picture.content()));
        inFolder.put(file.path(), name);
        yield Optional.of(name);
      }
      case PictureFinder.Missing missing -> {
        missing(shown, missing.why(), origin);
        yield Optional.empty();
      }
    };
  }

  private void missing(String name, String why, Origin origin) {
    problems.warning(
        origin,
        "the picture `" + shown(name) + "` is replaced by its alternative text: " + why,
        "put the file into the set's folder, or take the picture out");
  }

  /** Knows the addresses by which a format's texts refer to files that are stored beside them. */
  @FunctionalInterface
  public interface StoredFileNames {
    /** Texts beside which no files are stored. */
    StoredFileNames NONE = address -> Optional.empty();

    /** The name of the file that an address refers to; nothing if it refers to another place. */
    Optional<String> of(String address);
  }

  /** The files that stand beside a text, and which of them it asked for. */
  static final class FilesBeside {
    private final Map<String, byte[]> files;
    private final Set<String> asked = new HashSet<>();

    /**
     * Files beside a text that is read next.
     *
     * @param files by their names
     */
    FilesBeside(Map<String, byte[]> files) {
      this.files = Map.copyOf(files);
    }

    byte @Nullable [] ask(String name) {
      asked.add(name);
      return files.get(name);
    }

    /** In the order of their names. */
    List<String> neverAskedFor() {
      return files.keySet().stream().filter(name -> !asked.contains(name)).sorted().toList();
    }
  }
}
