package org.examwright.reading.outline;

import java.util.regex.Pattern;
import org.examwright.reading.outline.words.Vocabulary;

/** Recognises the heading of a part of an exam: what is numbered under it are questions. */
final class QuestionSections {
  private static final Pattern PART =
      Pattern.compile(
          "(?iU)^\\W*(?:(?:"
              + Vocabulary.SECTION.apart()
              + ")\\s*[-.:]?\\s*(?:\\d{1,2}|[a-z]|[ivx]{1,5}|[一二三四五六七八九十])(?=\\W|$)"
              + "|[ivx]{1,5}\\s*[.)–—-](?=\\s)|[一二三四五六七八九十]{1,3}[、.．]|第[一二三四五六七八九十\\d]+(?:部分|大题|节))");
  private static final int LONGEST = 120;

  private QuestionSections() {}

  /** Whether a region is such a part. */
  static boolean is(Region region) {
    return region.heading() != null && isName(region.words());
  }

  /** Whether the words of a heading name such a part. */
  static boolean isName(String heading) {
    return heading.length() <= LONGEST
        && (PART.matcher(heading).find()
            || Vocabulary.KINDS.standsIn(heading)
            || Vocabulary.TRUTH.standsIn(heading)
            || Vocabulary.MATCH.beginsSentenceOf(heading)
            || Vocabulary.ORDER.beginsSentenceOf(heading));
  }
}
