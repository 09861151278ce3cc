package org.examwright.reading.source.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.examwright.model.Asset;
import org.examwright.model.diagnostics.Origin;
import org.examwright.model.exchange.PictureFinder;
import org.examwright.model.naming.PercentCoding;
import org.examwright.reading.source.Problems;
import org.examwright.reading.source.pictures.DataAddress;
import org.examwright.reading.source.pictures.PictureTypes;

/** Gathers the pictures that HTML shows: within it, beside it, or in the set's folder. */
public final class HtmlPictures {
  private final PictureFinder finder;
  private final StoredFileNames stored;
  private final Problems problems;
  private final Map<String, Asset> found = new LinkedHashMap<>();

  /** What each picture is called now, and how many there are of a name: banks have thousands. */
  private final Map<Asset, String> names = new HashMap<>();

  private final Map<String, Integer> copies = new HashMap<>();

  private Map<String, byte[]> beside = Map.of();

  public HtmlPictures(PictureFinder finder, StoredFileNames stored, Problems problems) {
    this.finder = finder;
    this.stored = stored;
    this.problems = problems;
  }

  /** All pictures found so far, in the order of their first use. */
  public List<Asset> assets() {
    return new ArrayList<>(found.values());
  }

  /**
   * Says which files stand beside the text that is read next.
   *
   * @param files by the names that texts refer to, not encoded
   */
  public void putBeside(Map<String, byte[]> files) {
    beside = Map.copyOf(files);
  }

  /** The name of the file beside the text that an address refers to. */
  Optional<String> storedName(String address) {
    return stored.of(address);
  }

  /** Finds pictures by their names, first beside the text. */
  public PictureFinder finder() {
    return path -> {
      byte[] content = beside.get(path);
      return content == null ? finder.find(path) : new PictureFinder.Found(content);
    };
  }

  /** Adds a picture that was found elsewhere. */
  public void add(Asset asset) {
    found.putIfAbsent(asset.name(), asset);
  }

  /**
   * The source of an image as the model has it.
   *
   * @return nothing when there is no such picture, which has been reported
   */
  Optional<String> source(String source, Origin origin) {
    String address = source.strip();
    if (address.startsWith("https://") || address.startsWith("http://")) {
      return Optional.of(address);
    }
    if (DataAddress.is(address)) {
      return within(address, origin);
    }
    String name = stored.of(address).orElseGet(() -> PercentCoding.decoded(address));
    Optional<String> mediaType = PictureTypes.ofFile(name);
    if (name.isBlank() || mediaType.isEmpty()) {
      missing(name, "its ending is none of " + PictureTypes.ENDINGS, origin);
      return Optional.empty();
    }
    return switch (finder().find(name)) {
      case PictureFinder.Found picture ->
          Optional.of(keep(new Asset(name, mediaType.get(), picture.content())));
      case PictureFinder.Missing missing -> {
        missing(name, missing.why(), origin);
        yield Optional.empty();
      }
    };
  }

  private Optional<String> within(String address, Origin origin) {
    return switch (DataAddress.read(address)) {
      case DataAddress.Picture picture -> Optional.of(keep(picture.asset()));
      case DataAddress.Refused refused -> {
        missing(address.substring(0, Math.min(address.length(), 30)) + "…", refused.why(), origin);
        yield Optional.empty();
      }
    };
  }

  /** Two pictures of different questions may have the same name. */
  private String keep(Asset asset) {
    String known = names.get(asset);
    if (known != null) {
      return known;
    }
    for (int copy = copies.merge(asset.name(), 1, Integer::sum); ; copy++) {
      String name = numbered(asset.name(), copy);
      Asset other = found.putIfAbsent(name, new Asset(name, asset.mediaType(), asset.content()));
      if (other == null || Arrays.equals(other.content(), asset.content())) {
        names.put(asset, name);
        copies.put(asset.name(), copy);
        return name;
      }
    }
  }

  private static String numbered(String name, int copy) {
    int dot = name.lastIndexOf('.');
    return copy == 1 ? name : name.substring(0, dot) + "-" + copy + name.substring(dot);
  }

  private void missing(String name, String why, Origin origin) {
    problems.warning(
        origin,
        "the picture `" + name + "` is replaced by its alternative text: " + why,
        "put the file into the set's folder, or take the picture out");
  }
}
