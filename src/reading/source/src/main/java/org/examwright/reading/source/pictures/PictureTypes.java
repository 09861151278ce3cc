package org.examwright.reading.source.pictures;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The types of pictures that a set may show. */
public final class PictureTypes {
  /** The endings of their files, for people. */
  public static final String ENDINGS = "png, jpg, jpeg, gif, svg, webp";

  private static final Map<String, String> TYPES =
      Map.of(
          "png", "image/png",
          "jpg", "image/jpeg",
          "jpeg", "image/jpeg",
          "gif", "image/gif",
          "svg", "image/svg+xml",
          "webp", "image/webp");

  /** The last one is none, though many write it. */
  private static final Map<String, String> USUAL_ENDINGS =
      Map.of(
          "image/png", "png",
          "image/jpeg", "jpg",
          "image/gif", "gif",
          "image/svg+xml", "svg",
          "image/webp", "webp",
          "image/jpg", "jpg");

  private PictureTypes() {}

  /** The media type of a file by the ending of its name; nothing for any other file. */
  public static Optional<String> ofFile(String name) {
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return Optional.ofNullable(TYPES.get(ending));
  }

  /** What a file of a media type ends in, without the dot; nothing for any other type. */
  public static Optional<String> ending(String mediaType) {
    return Optional.ofNullable(USUAL_ENDINGS.get(mediaType.toLowerCase(Locale.ROOT)));
  }
}
