package org.examwright.exporters.word;

import java.util.Set;
import java.util.stream.Stream;
import org.examwright.model.QuestionSet;
import org.examwright.model.TitleBlock;
import org.examwright.rendering.sheet.Sheet;
import org.examwright.rendering.sheet.SheetHead;

/**
 * What we set at the head of a sheet: all of it but for what the template shows in its own place.
 *
 * @param titled whether that is so of the title
 */
record OwnHead(boolean titled, SheetHead head) {

  static OwnHead of(Sheet sheet, QuestionSet set, Template template) {
    SheetHead head = sheet.head();
    TitleBlock block = set.titleBlock();
    Set<Placeholder> asked = template.asked();
    boolean above = shows(asked, block, Placeholder.INSTITUTION, Placeholder.COURSE);
    boolean below =
        set.sitting().minutes() == null
            && shows(asked, block, Placeholder.AUTHOR, Placeholder.DATE);
    boolean title =
        template.askedInText().contains(Placeholder.TITLE)
            && (sheet.letter().isEmpty() || asked.contains(Placeholder.VERSION));
    return new OwnHead(
        !title,
        new SheetHead(
            head.logo(),
            above ? "" : head.above(),
            below ? "" : head.below(),
            head.instructions()));
  }

  private static boolean shows(
      Set<Placeholder> asked, TitleBlock block, Placeholder... placeholders) {
    return Stream.of(placeholders).allMatch(each -> each.in(block) == null || asked.contains(each));
  }
}
