package org.examwright.exporters.qti.assessment;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Addresses of links and pictures as items may hold them: a player refuses a whole item over one
 * that is no URI.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc3986#appendix-A">RFC 3986, collected ABNF</a>
 */
final class Address {
  /** No escape makes a host of what is none, so that the authority stays as it is. */
  private static final Pattern BEGINNING =
      Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*:)?(//[^/?#]*)?");

  private static final Pattern STRANGER =
      Pattern.compile("%(?![0-9A-Fa-f]{2})|[^A-Za-z0-9._~:/?#@!$&'()*+,;=%-]");

  private static final HexFormat ESCAPE = HexFormat.of().withUpperCase().withPrefix("%");

  private Address() {}

  /** The address with escapes where a URI wants them; nothing if that makes no URI of it. */
  static Optional<String> uri(String address) {
    Matcher beginning = BEGINNING.matcher(address);
    int end = beginning.lookingAt() ? beginning.end() : 0;
    String spelled = address.substring(0, end) + escaped(address.substring(end));
    try {
      return Optional.of(new URI(spelled).toString());
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  private static String escaped(String rest) {
    int fragment = rest.indexOf('#') + 1;
    // Only the first of several signs begins a fragment.
    String oneSign =
        fragment == 0
            ? rest
            : rest.substring(0, fragment) + rest.substring(fragment).replace("#", "%23");
    return STRANGER
        .matcher(oneSign)
        .replaceAll(found -> ESCAPE.formatHex(found.group().getBytes(StandardCharsets.UTF_8)));
  }
}
