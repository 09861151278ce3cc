package org.examwright.reading.source.pictures;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.Base64;
import java.util.Deque;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.examwright.model.Asset;
import org.examwright.model.naming.PercentCoding;
import org.examwright.model.text.Characters;

/** Where a picture is, as its author wrote it. */
sealed interface PictureAddress {
  Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*", Pattern.DOTALL);
  Pattern DRIVE = Pattern.compile("[A-Za-z]:.*", Pattern.DOTALL);

  /** An address on the web. */
  record OnTheWeb(String address) implements PictureAddress {}

  /** A picture that is written out in the address itself. */
  record Within(Asset asset) implements PictureAddress {}

  /**
   * A file.
   *
   * @param path relative to the set's folder and within it, without {@code .} and {@code ..}
   */
  record InFolder(String path, String mediaType) implements PictureAddress {}

  /**
   * No picture that a set may show.
   *
   * @param why in a few words for the author
   */
  record Refused(String why) implements PictureAddress {}

  /** Reads what stands between the parentheses of a picture, or in its {@code src}. */
  static PictureAddress of(String destination) {
    String written = destination.strip();
    String lower = written.substring(0, Math.min(8, written.length())).toLowerCase(Locale.ROOT);
    if (lower.startsWith("https://") || lower.startsWith("http://")) {
      int colon = written.indexOf(':');
      return new OnTheWeb(lower.substring(0, colon) + written.substring(colon));
    }
    if (written.startsWith("//")) {
      return new OnTheWeb("https:" + written);
    }
    if (lower.startsWith("data:")) {
      return data(written);
    }
    if (DRIVE.matcher(written).matches() || written.startsWith("/")) {
      return new Refused("its path is absolute: pictures lie in the set's folder or below it");
    }
    return SCHEME.matcher(written).matches()
        ? new Refused("pictures come from the set's folder or from the web")
        : file(PercentCoding.decoded(withoutQuery(written)));
  }

  /**
   * Reads a picture that is written out; its name comes from its content, the same wherever it
   * stands.
   *
   * @see <a href="https://www.rfc-editor.org/rfc/rfc2397">RFC 2397</a>
   */
  private static PictureAddress data(String address) {
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

  private static PictureAddress picture(byte[] content, String ending) {
    String name = "picture-" + digest(content) + "." + ending;
    return new Within(new Asset(name, PictureTypes.ofFile(name).orElseThrow(), content));
  }

  private static String digest(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content), 0, 6);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java has it
    }
  }

  /** Reads the name of a file, not encoded. */
  static PictureAddress file(String path) {
    Optional<String> mediaType = PictureTypes.ofFile(path);
    if (path.indexOf('\\') >= 0) {
      return new Refused("its path has a backslash: write `/`");
    }
    if (path.startsWith("/") || DRIVE.matcher(path).matches()) {
      return new Refused("its path is absolute: pictures lie in the set's folder or below it");
    }
    if (!Characters.areAllowed(path) || path.indexOf('\n') >= 0) {
      return new Refused("this cannot be the name of a file");
    }
    if (mediaType.isEmpty()) {
      return new Refused("its ending is none of " + PictureTypes.ENDINGS);
    }
    Deque<String> steps = new ArrayDeque<>();
    for (String step : path.split("/", -1)) {
      if (step.equals("..")) {
        if (steps.isEmpty()) {
          return new Refused("it lies outside the set's folder");
        }
        steps.removeLast();
      } else if (!step.isEmpty() && !step.equals(".")) {
        steps.addLast(step);
      }
    }
    return new InFolder(String.join("/", steps), mediaType.get());
  }

  /** A question mark or number sign ends a path, unless it is part of the file's name. */
  private static String withoutQuery(String written) {
    int end = 0;
    while (end < written.length() && written.charAt(end) != '?' && written.charAt(end) != '#') {
      end++;
    }
    String path = written.substring(0, end);
    return PictureTypes.ofFile(PercentCoding.decoded(path)).isEmpty() ? written : path;
  }
}
