package org.examwright.reading.qti.check;

import java.util.regex.Pattern;

/**
 * The names that identifiers may be.
 *
 * @see <a href="https://www.w3.org/TR/xml-names/#NT-NCName">Namespaces in XML, NCName</a>
 */
final class XmlNames {
  private static final Pattern NAME = Pattern.compile("[\\p{L}_][\\p{L}\\p{M}\\p{N}._·-]*");

  private XmlNames() {}

  static boolean isName(String text) {
    return NAME.matcher(text).matches();
  }
}
