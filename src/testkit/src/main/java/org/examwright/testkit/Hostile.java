package org.examwright.testkit;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Texts that break carelessly written files. */
public final class Hostile {
  private static final Pattern WORD = Pattern.compile("[A-Za-z]{4,}");

  private Hostile() {}

  /** The longer words of a text in plain letters, which no format has to write otherwise. */
  static List<String> wordsOf(String text) {
    return WORD.matcher(text).results().map(MatchResult::group).distinct().toList();
  }

  /** Texts without control characters, which the model refuses. */
  public static Stream<String> texts() {
    return Stream.concat(
        List.of(
            "{ } = ~ # : & < > \" ' ]]> \\ % | [html] ->",
            "::name:: // $CATEGORY: x &&058; \\n \\= {T} %50% ####",
            "</text></p><script>alert(1)</script> &nbsp; &amp; &#8203;",
            "=~{T}",
            "// not a comment",
            "[x] [[1]] ${a} @@PLUGINFILE@@/x.png <?php ?> <!-- -->",
            "مرحبا بالعالم שלום 123 (abc)",
            "日本語のテキスト、한국어",
            "👩‍👩‍👧‍👦 🇩🇪 e\u0301 a\u0308 \uD835\uDD4F",
            "\u00A0non\u00A0breaking\u00A0 \u200B zero \u2028 line",
            "ß ſ İ ı ﬁ € “curly” ‘quotes’ – —",
            "3,14 1.000.000 1e5 -0 NaN",
            "\\( \\) $$ $ \\[ \\]")
            .stream(),
        Stream.of("long ".repeat(4000).strip()));
  }
}
