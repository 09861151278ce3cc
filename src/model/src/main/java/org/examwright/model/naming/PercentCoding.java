package org.examwright.model.naming;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/**
 * How addresses write characters that they may not hold.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc3986#section-2.1">RFC 3986, section 2.1</a>
 */
public final class PercentCoding {
  private static final HexFormat HEX = HexFormat.of().withUpperCase();
  private static final String IN_NAMES = "-_.*";

  private PercentCoding() {}

  /** A name as one part of an address. */
  public static String encoded(String name) {
    return encoded(name, IN_NAMES);
  }

  /**
   * A text in which all but ASCII's letters and digits is encoded.
   *
   * @param allowed further characters of ASCII that stay as they are
   */
  public static String encoded(String text, String allowed) {
    StringBuilder out = new StringBuilder();
    for (byte each : text.getBytes(StandardCharsets.UTF_8)) {
      boolean alphanumeric = each > 0 && Character.isLetterOrDigit(each);
      if (alphanumeric || allowed.indexOf(each) >= 0) {
        out.append((char) each);
      } else {
        out.append('%').append(HEX.toHexDigits(each));
      }
    }
    return out.toString();
  }

  /** What a part of an address says; the part itself where a percent sign encodes nothing. */
  public static String decoded(String part) {
    try {
      return decodedStrictly(part);
    } catch (IllegalArgumentException e) {
      return part; // a percent sign of the name itself
    }
  }

  /**
   * What a part of an address says.
   *
   * @throws IllegalArgumentException where a percent sign encodes nothing
   */
  public static String decodedStrictly(String part) {
    return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
  }
}
