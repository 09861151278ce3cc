package org.examwright.reading.qti.assessment;

import java.util.Locale;

/**
 * The rules that the standard has a name for.
 *
 * @see <a href="https://www.imsglobal.org/question/qtiv2p1/imsqti_infov2p1.html">Response
 *     processing templates</a>
 */
enum RuleTemplate {
  /** The item has rules of its own, or a template that nobody knows. */
  NONE,
  /** A right answer earns 1, or else nothing. */
  MATCH_CORRECT,
  /** An answer earns what it is mapped to. */
  MAP_RESPONSE,
  /** A place in a picture earns what its area is mapped to. */
  MAP_RESPONSE_POINT;

  static RuleTemplate of(String address) {
    String path = address.strip().toLowerCase(Locale.ROOT);
    String name = path.substring(path.lastIndexOf('/') + 1).replace(".xml", "").replace('-', '_');
    return switch (name) {
      case "match_correct", "cc2_match", "cc2_match_basic" -> MATCH_CORRECT;
      case "map_response", "cc2_map_response" -> MAP_RESPONSE;
      case "map_response_point" -> MAP_RESPONSE_POINT;
      default -> NONE;
    };
  }
}
