package org.examwright.reading.html;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.model.Asset;
import org.examwright.model.diagnostics.Origin;
import org.examwright.model.exchange.PictureFinder;
import org.examwright.model.moodle.PluginFile;
import org.examwright.reading.source.Problems;

/** Gathers the pictures that HTML shows: within it, beside it, or in the set's folder. */
public final class HtmlPictures {
  private static final Pattern DATA =
      Pattern.compile("(?is)data:(image/[a-z0-9.+-]+)(;[^,;]*)*;base64,(.*)");

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
  private Map<String, byte[]> beside = Map.of();

  public HtmlPictures(PictureFinder finder, Problems problems) {
    this.finder = finder;
    this.problems = problems;
  }

  /** All pictures found so far, in the order of their first use. */
  public List<Asset> assets() {
    return new ArrayList<>(found.values());
  }

  /**
   * Says which files stand beside the text that is read next.
   *
   * @param files by the names that {@link PluginFile} refers to, not encoded
   */
  public void putBeside(Map<String, byte[]> files) {
    beside = Map.copyOf(files);
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
    if (address.regionMatches(true, 0, "data:", 0, 5)) {
      return within(address, origin);
    }
    String name = PluginFile.name(address).orElseGet(() -> PluginFile.decoded(address));
    String mediaType = MEDIA_TYPES.get(ending(name));
    if (name.isBlank() || mediaType == null) {
      missing(name, "its ending is none of png, jpg, jpeg, gif, svg, webp", origin);
      return Optional.empty();
    }
    return switch (finder().find(name)) {
      case PictureFinder.Found picture ->
          Optional.of(keep(new Asset(name, mediaType, picture.content())));
      case PictureFinder.Missing missing -> {
        missing(name, missing.why(), origin);
        yield Optional.empty();
      }
    };
  }

  /** A picture that is written into the text itself gets a name from its content. */
  private Optional<String> within(String address, Origin origin) {
    Matcher data = DATA.matcher(address);
    Optional<String> ending =
        data.matches()
            ? MEDIA_TYPES.entrySet().stream()
                .filter(type -> type.getValue().equalsIgnoreCase(data.group(1)))
                .map(Map.Entry::getKey)
                .min(String::compareTo)
            : Optional.empty();
    if (ending.isPresent()) {
      try {
        byte[] content = Base64.getMimeDecoder().decode(PluginFile.decoded(data.group(3)));
        String name = "picture-" + digest(content) + "." + ending.get();
        String mediaType = data.group(1).toLowerCase(Locale.ROOT);
        return Optional.of(keep(new Asset(name, mediaType, content)));
      } catch (IllegalArgumentException e) {
        // reported below
      }
    }
    missing(
        address.substring(0, Math.min(address.length(), 30)) + "…",
        "what is written in its place is no picture",
        origin);
    return Optional.empty();
  }

  /** Two pictures of different questions may have the same name. */
  private String keep(Asset asset) {
    String name = asset.name();
    for (int copy = 2; ; copy++) {
      Asset other = found.putIfAbsent(name, new Asset(name, asset.mediaType(), asset.content()));
      if (other == null || Arrays.equals(other.content(), asset.content())) {
        return name;
      }
      int dot = asset.name().lastIndexOf('.');
      name = asset.name().substring(0, dot) + "-" + copy + asset.name().substring(dot);
    }
  }

  private void missing(String name, String why, Origin origin) {
    problems.warning(
        origin,
        "the picture `" + name + "` is replaced by its alternative text: " + why,
        "put the file into the set's folder, or take the picture out");
  }

  private static String ending(String name) {
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  private static String digest(byte[] content) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
      return HexFormat.of().formatHex(digest, 0, 4);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every JDK has SHA-256
    }
  }
}
