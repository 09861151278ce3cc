package org.examwright.exporters.qti.packaging;

/**
 * Turns ids of the model into XML names.
 *
 * <p>Letters, digits, hyphens and full stops of ASCII stay; any other character becomes its code
 * point between underscores. Different ids stay different, and an id gives the same name in every
 * set.
 *
 * @see <a href="https://www.w3.org/TR/xml-names/#NT-NCName">Namespaces in XML, NCName</a>
 */
public final class Identifiers {
  private Identifiers() {}

  /**
   * The name of something.
   *
   * @param kind what it is, put before the id so that the name begins with a letter
   */
  public static String of(String kind, String id) {
    StringBuilder name = new StringBuilder(kind).append('-');
    id.codePoints()
        .forEach(
            c -> {
              if (isPlain(c)) {
                name.appendCodePoint(c);
              } else {
                name.append('_').append(Integer.toHexString(c)).append('_');
              }
            });
    return name.toString();
  }

  private static boolean isPlain(int c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || c == '-'
        || c == '.';
  }
}
