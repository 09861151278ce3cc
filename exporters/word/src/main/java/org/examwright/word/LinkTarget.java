package org.examwright.word;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The address of a link as a Word file can hold it. */
final class LinkTarget {
  private static final String ALLOWED = "-._~:/?#[]@!$&'()*+,;=%";

  private LinkTarget() {}

  /**
   * An address with its other characters escaped.
   *
   * @return nothing for what is no address with a scheme, such as a place in the same set
   */
  static Optional<String> of(String target) {
    StringBuilder escaped = new StringBuilder();
    target.codePoints().forEach(codePoint -> append(codePoint, escaped));
    try {
      URI uri = new URI(escaped.toString());
      return uri.isAbsolute() ? Optional.of(uri.toString()) : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  private static void append(int codePoint, StringBuilder escaped) {
    if (codePoint < 0x80
        && (Character.isLetterOrDigit(codePoint) || ALLOWED.indexOf(codePoint) >= 0)) {
      escaped.appendCodePoint(codePoint);
      return;
    }
    for (byte b : Character.toString(codePoint).getBytes(StandardCharsets.UTF_8)) {
      escaped.append("%%%02X".formatted(b));
    }
  }
}
