package org.examwright.reading.markdown.text;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import org.examwright.model.Asset;

/**
 * Reads pictures that are written out in an address.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc2397">RFC 2397</a>
 */
final class DataAddress {
  private static final Map<String, String> ENDINGS =
      Map.of(
          "image/png", "png",
          "image/jpeg", "jpg",
          "image/jpg", "jpg",
          "image/gif", "gif",
          "image/svg+xml", "svg",
          "image/webp", "webp");

  private static final int DIGITS_OF_NAME = 12;

  private DataAddress() {}

  static PictureAddress read(String address) {
    int comma = address.indexOf(',');
    String head = address.substring(5, Math.max(5, comma)).toLowerCase(Locale.ROOT);
    String ending = ENDINGS.get(head.split(";", -1)[0].strip());
    if (comma < 0 || ending == null) {
      return new PictureAddress.Refused("it is none of png, jpeg, gif, svg, webp");
    }
    try {
      byte[] content = content(address.substring(comma + 1), head.endsWith(";base64"));
      return content.length == 0
          ? new PictureAddress.Refused("it is empty")
          : new PictureAddress.Within(new Asset(name(content, ending), type(ending), content));
    } catch (IllegalArgumentException e) {
      return new PictureAddress.Refused("its data is damaged");
    }
  }

  private static byte[] content(String data, boolean base64) {
    String decoded = URLDecoder.decode(data.replace("+", "%2B"), StandardCharsets.UTF_8);
    return base64
        ? Base64.getDecoder().decode(decoded.replaceAll("\\s", ""))
        : decoded.getBytes(StandardCharsets.UTF_8);
  }

  private static String type(String ending) {
    String type = PictureAddress.MEDIA_TYPES.get(ending);
    return type == null ? "image/" + ending : type;
  }

  /** The same picture has the same name, wherever it stands. */
  private static String name(byte[] content, String ending) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(content);
      return "picture-"
          + HexFormat.of().formatHex(hash).substring(0, DIGITS_OF_NAME)
          + "."
          + ending;
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java has it
    }
  }
}
