package org.examwright.reading.sheet.columns;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The words of a header without what programs add to them. */
public final class HeaderText {
  private static final Pattern HUMPS =
      Pattern.compile("(?<=[\\p{Ll}])(?=[\\p{Lu}][\\p{Ll}]*\\b)|(?<=[\\p{Ll}])(?=\\p{Lu})");
  private static final Pattern PLURAL = Pattern.compile("\\((?i:s|es|e|en|n|er|as|os)\\)");
  private static final Pattern ASIDE = Pattern.compile("\\([^()]*\\)|\\[[^\\[\\]]*\\]");
  private static final Pattern REMARK = Pattern.compile("\\s[-–—]\\s.*$");
  private static final Pattern NUMBERED = Pattern.compile("^\\d{1,2}\\.\\s+");
  private static final Pattern ENDS = Pattern.compile("[\\s:*?!.]+$|^[\\s*]+");
  private static final Pattern SPACE = Pattern.compile("[\\s_\u00A0]+");
  private static final int LONGEST = 200;

  private HeaderText() {}

  /** In lower case, without asides in parentheses, remarks behind a dash and signs at its ends. */
  public static String normal(String header) {
    String text = Normalizer.normalize(header, Normalizer.Form.NFKC).replace("\uFEFF", "");
    if (text.length() > LONGEST) {
      return "";
    }
    text = SPACE.matcher(HUMPS.matcher(text).replaceAll(" ")).replaceAll(" ").strip();
    text = PLURAL.matcher(text).replaceAll("s");
    String bare = ASIDE.matcher(text).replaceAll(" ");
    text = bare.isBlank() ? text.replaceAll("[()\\[\\]]", "") : bare;
    text = REMARK.matcher(text).replaceAll("");
    text = NUMBERED.matcher(text.strip()).replaceAll("");
    text = ENDS.matcher(text).replaceAll("");
    return SPACE.matcher(text).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
  }
}
