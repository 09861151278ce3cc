package org.examwright.rendering.link;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.model.naming.PercentCoding;
import org.jspecify.annotations.Nullable;

/**
 * An address that a link may lead to, spelled as a URI.
 *
 * <p>Only schemes that are listed here are live. Whoever opens a document trusts it, and a scheme
 * that we do not know may start any program that has put itself down for it ({@code ms-msdt:}), run
 * what it says ({@code javascript:}) or reach into the reader's own files ({@code file:}).
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc3986#appendix-A">RFC 3986, collected ABNF</a>
 */
public record LinkAddress(String uri) {
  /** The web, files on it, and those whom one may write to or call. */
  private static final Set<String> LIVE_SCHEMES = Set.of("http", "https", "ftp", "mailto", "tel");

  private static final Pattern PARTS =
      Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):(//[^/?#]*)?([^#]*)(#.*)?", Pattern.DOTALL);

  private static final Pattern LONE_PERCENT = Pattern.compile("%(?![0-9A-Fa-f]{2})");

  private static final String ALLOWED = "-._~:/?@!$&'()*+,;=%";
  private static final String ALLOWED_IN_HOSTS = ALLOWED + "[]";

  /**
   * The address that a link has, with what no URI may hold encoded.
   *
   * @return nothing for a place in the same set, for what is no address, and for schemes that are
   *     not live
   */
  public static Optional<LinkAddress> of(String target) {
    Matcher parts = PARTS.matcher(target);
    if (!parts.matches() || !isLive(parts.group(1))) {
      return Optional.empty();
    }
    String fragment = parts.group(4);
    try {
      URI uri =
          new URI(
              parts.group(1)
                  + ":"
                  + encoded(parts.group(2), ALLOWED_IN_HOSTS)
                  + encoded(parts.group(3), ALLOWED)
                  + (fragment == null ? "" : "#" + encoded(fragment.substring(1), ALLOWED)));
      return Optional.of(new LinkAddress(uri.toString()));
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  /** Whether a link's scheme is one of those that are live, whatever the rest looks like. */
  public static boolean hasLiveScheme(String target) {
    Matcher parts = PARTS.matcher(target);
    return parts.matches() && isLive(parts.group(1));
  }

  private static boolean isLive(String scheme) {
    return LIVE_SCHEMES.contains(scheme.toLowerCase(Locale.ROOT));
  }

  private static String encoded(@Nullable String part, String allowed) {
    return part == null
        ? ""
        : PercentCoding.encoded(LONE_PERCENT.matcher(part).replaceAll("%25"), allowed);
  }
}
