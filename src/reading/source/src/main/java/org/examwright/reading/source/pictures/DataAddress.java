package org.examwright.reading.source.pictures;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import org.examwright.model.Asset;
import org.examwright.model.naming.PercentCoding;

/**
 * A picture that is written out in an address.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc2397">RFC 2397</a>
 */
public sealed interface DataAddress {
  /** The picture, with a name from its content: the same wherever it stands. */
  record Picture(Asset asset) implements DataAddress {}

  /**
   * No picture that a set may show.
   *
   * @param why in a few words for the author
   */
  record Refused(String why) implements DataAddress {}

  /** Whether an address holds what it leads to. */
  static boolean is(String address) {
    return address.regionMatches(true, 0, "data:", 0, 5);
  }

  /** Reads an address that {@linkplain #is is} one. */
  static DataAddress read(String address) {
    int comma = address.indexOf(',');
    String head = address.substring(5, Math.max(5, comma));
    Optional<String> ending = PictureTypes.ending(head.split(";", -1)[0].strip());
    if (comma < 0 || ending.isEmpty()) {
      return new Refused("it is none of " + PictureTypes.ENDINGS);
    }
    try {
      boolean base64 = head.regionMatches(true, head.length() - 7, ";base64", 0, 7);
      byte[] content = content(address.substring(comma + 1), base64);
      return content.length == 0 ? new Refused("it is empty") : picture(content, ending.get());
    } catch (IllegalArgumentException e) {
      return new Refused("its data is damaged");
    }
  }

  private static byte[] content(String data, boolean base64) {
    String decoded = PercentCoding.decodedStrictly(data);
    return base64
        ? Base64.getDecoder().decode(decoded.replaceAll("\\s", ""))
        : decoded.getBytes(StandardCharsets.UTF_8);
  }

  private static DataAddress picture(byte[] content, String ending) {
    String name = "picture-" + digest(content) + "." + ending;
    return new Picture(new Asset(name, PictureTypes.ofFile(name).orElseThrow(), content));
  }

  private static String digest(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content), 0, 6);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java has it
    }
  }
}
