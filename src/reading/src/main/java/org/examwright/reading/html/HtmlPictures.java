package org.examwright.reading.html;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
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
import org.examwright.reading.source.Problems;

/** Gathers the pictures that HTML shows: within it, beside it, or in the set's folder. */
public final class HtmlPictures {
  static final String BESIDE = "@@PLUGINFILE@@/";
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

  /** What each picture is called now, and how many there are of a name: banks have thousands. */
  private final Map<Asset, String> names = new HashMap<>();

  private final Map<String, Integer> copies = new HashMap<>();

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
   * @param files by the names that follow {@code @@PLUGINFILE@@/}, not encoded
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
    String name =
        decoded(address.startsWith(BESIDE) ? address.substring(BESIDE.length()) : address);
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
        byte[] content = Base64.getMimeDecoder().decode(decoded(data.group(3)));
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

  private static String ending(String name) {
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  private static String decoded(String address) {
    try {
      return URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return address; // a percent sign of the name itself
    }
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
