package org.examwright.reading.latex.item;

import java.util.List;
import java.util.regex.Pattern;
import org.examwright.reading.latex.item.TexDraft.Asked;
import org.examwright.reading.latex.item.TexDraft.OfferedText;
import org.examwright.reading.latex.syntax.TexSource;
import org.examwright.reading.source.Problems;

/** Options that are set apart from the others by how they look. */
final class KeyByLook {
  private static final Pattern LOUD =
      Pattern.compile(
          "(?s)\\s*\\{?\\s*\\\\(?:textbf|bf|bfseries|underline|uline|textcolor|color|colorbox|fcolorbox|hl"
              + "|fbox|boxed|circled|checkmark|cmark|ding)(?![A-Za-z]).*");

  private KeyByLook() {}

  /** Takes those that are set apart for the right ones, if nothing else says which are. */
  static void find(TexDraft draft, Problems problems) {
    long loud = draft.options.stream().filter(KeyByLook::isLoud).count();
    boolean some = draft.asked == Asked.SINGLE ? loud == 1 : loud > 0;
    if (!some || loud == draft.options.size() || draft.options.stream().anyMatch(o -> o.right())) {
      return;
    }
    List<OfferedText> marked =
        draft.options.stream()
            .map(
                option ->
                    new OfferedText(
                        option.text(),
                        isLoud(option),
                        option.credit(),
                        option.feedback(),
                        option.origin()))
            .toList();
    draft.options.clear();
    draft.options.addAll(marked);
    problems.warning(
        draft.origin,
        "the option that is set apart by how it looks is taken for the right one",
        "mark it as the right one in the file, and take its look away: learners see it");
  }

  /** Says that learners may see which option is right. */
  static void warnOfShown(TexDraft draft, Problems problems) {
    boolean shown =
        draft.options.size() > 2
            && draft.options.stream().allMatch(option -> option.right() == isLoud(option));
    if (shown) {
      problems.warning(
          draft.origin,
          "the right option alone is set apart by how it looks: learners see which it is",
          "take its look away");
    }
  }

  private static boolean isLoud(OfferedText option) {
    return LOUD.matcher(TexSource.ofNodes(option.text())).matches();
  }
}
