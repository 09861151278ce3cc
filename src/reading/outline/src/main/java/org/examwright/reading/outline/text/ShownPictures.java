package org.examwright.reading.outline.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.examwright.model.Asset;
import org.examwright.model.diagnostics.Origin;
import org.examwright.model.exchange.PictureFinder;
import org.examwright.reading.source.Problems;

/** Gathers the pictures that a set shows. */
public final class ShownPictures {
  private static final int LONGEST_SHOWN = 60;

  private final PictureFinder finder;
  private final Problems problems;
  private final Map<String, Asset> found = new LinkedHashMap<>();

  public ShownPictures(PictureFinder finder, Problems problems) {
    this.finder = finder;
    this.problems = problems;
  }

  /** All pictures found so far, in the order of their first use. */
  public List<Asset> assets() {
    return new ArrayList<>(found.values());
  }

  /**
   * The source of an image as the model has it: an address on the web as it is, a file by its name.
   *
   * @return nothing when there is no such picture, which has been reported
   */
  public Optional<String> source(String destination, Origin origin) {
    return switch (PictureAddress.of(destination)) {
      case PictureAddress.OnTheWeb web -> {
        problems.tally(origin, "the picture stays on the web and is not fetched");
        yield Optional.of(web.address());
      }
      case PictureAddress.Within within -> {
        found.putIfAbsent(within.asset().name(), within.asset());
        yield Optional.of(within.asset().name());
      }
      case PictureAddress.InFolder file -> file(file, destination, origin);
      case PictureAddress.Refused refused -> {
        missing(destination, refused.why(), origin);
        yield Optional.empty();
      }
    };
  }

  /** A destination as messages show it: a picture within the text is very long. */
  static String shown(String destination) {
    return destination.length() > LONGEST_SHOWN
        ? destination.substring(0, LONGEST_SHOWN) + "…"
        : destination;
  }

  private Optional<String> file(PictureAddress.InFolder file, String destination, Origin origin) {
    if (found.containsKey(file.path())) {
      return Optional.of(file.path());
    }
    return switch (finder.find(file.path())) {
      case PictureFinder.Found picture -> {
        found.put(file.path(), new Asset(file.path(), file.mediaType(), picture.content()));
        yield Optional.of(file.path());
      }
      case PictureFinder.Missing missing -> {
        missing(destination, missing.why(), origin);
        yield Optional.empty();
      }
    };
  }

  private void missing(String destination, String why, Origin origin) {
    problems.warning(
        origin,
        "the picture `" + shown(destination) + "` is replaced by its alternative text: " + why,
        "put the file into the set's folder, or take the picture out");
  }
}
