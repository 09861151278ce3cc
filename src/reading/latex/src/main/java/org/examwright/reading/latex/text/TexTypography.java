package org.examwright.reading.latex.text;

/** The signs that LaTeX prints for others: quotation marks and dashes. */
final class TexTypography {
  private TexTypography() {}

  static String of(String words, boolean german) {
    String text = german ? german(words) : words;
    return text.replace("?`", "¿")
        .replace("!`", "¡")
        .replace("``", "“")
        .replace("''", "”")
        .replace(",,", "„")
        .replace('`', '‘')
        .replace('\'', '’')
        .replace("---", "—")
        .replace("--", "–");
  }

  /** What the German settings of babel make of quotation marks. */
  private static String german(String words) {
    return words
        .replace("\"a", "ä")
        .replace("\"o", "ö")
        .replace("\"u", "ü")
        .replace("\"A", "Ä")
        .replace("\"O", "Ö")
        .replace("\"U", "Ü")
        .replace("\"s", "ß")
        .replace("\"`", "„")
        .replace("\"'", "“")
        .replace("\"=", "-")
        .replace("\"-", "")
        .replace("\"\"", "");
  }
}
