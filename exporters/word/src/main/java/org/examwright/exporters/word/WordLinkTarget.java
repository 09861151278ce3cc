package org.examwright.exporters.word;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.examwright.model.naming.PercentCoding;

/** The address of a link as a Word file can hold it. */
final class WordLinkTarget {
  private static final String ALLOWED = "-._~:/?#[]@!$&'()*+,;=%";

  private WordLinkTarget() {}

  /**
   * An address with its other characters escaped.
   *
   * @return nothing for what is no address with a scheme, such as a place in the same set
   */
  static Optional<String> of(String target) {
    try {
      URI uri = new URI(PercentCoding.encoded(target, ALLOWED));
      return uri.isAbsolute() ? Optional.of(uri.toString()) : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}
