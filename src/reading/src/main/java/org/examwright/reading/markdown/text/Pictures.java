package org.examwright.reading.markdown.text;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.examwright.model.Asset;
import org.examwright.model.diagnostics.Origin;
import org.examwright.model.exchange.PictureFinder;
import org.examwright.reading.source.Problems;

/** Gathers the pictures that a set shows. */
public final class Pictures {
  private static final Map<String, String> MEDIA_TYPES =
      Map.of(
          "png", "image/png",
          "jpg", "image/jpeg",
          "jpeg", "image/jpeg",
          "gif", "image/gif",
          "svg", "image/svg+xml",
          "webp", "image/webp");

  private final PictureFinder finder;
  private final Problems problems;
  private final Map<String, Asset> found = new LinkedHashMap<>();

  public Pictures(PictureFinder finder, Problems problems) {
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
    if (destination.startsWith("https://") || destination.startsWith("http://")) {
      return Optional.of(destination);
    }
    String name = decoded(destination);
    if (found.containsKey(name)) {
      return Optional.of(name);
    }
    String mediaType =
        MEDIA_TYPES.get(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    if (mediaType == null) {
      missing(name, "its ending is none of png, jpg, jpeg, gif, svg, webp", origin);
      return Optional.empty();
    }
    return switch (finder.find(name)) {
      case PictureFinder.Found picture -> {
        found.put(name, new Asset(name, mediaType, picture.content()));
        yield Optional.of(name);
      }
      case PictureFinder.Missing missing -> {
        missing(name, missing.why(), origin);
        yield Optional.empty();
      }
    };
  }

  private void missing(String name, String why, Origin origin) {
    problems.warning(
        origin,
        "the picture `" + name + "` is replaced by its alternative text: " + why,
        "put the file into the set's folder, or take the picture out");
  }

  private static String decoded(String destination) {
    try {
      return URLDecoder.decode(destination.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return destination; // a percent sign of the name itself
    }
  }
}
