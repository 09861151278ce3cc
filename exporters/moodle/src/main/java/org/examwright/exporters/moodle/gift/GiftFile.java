package org.examwright.exporters.moodle.gift;

import java.util.ArrayList;
import java.util.List;
import org.examwright.exporters.moodle.MoodleNames;
import org.examwright.exporters.moodle.Omissions;
import org.examwright.exporters.moodle.SetCategories;
import org.examwright.model.Question;
import org.examwright.model.QuestionSet;
import org.examwright.model.Section;
import org.examwright.model.work.WorkSharing;
import org.examwright.moodle.PlainField;
import org.examwright.moodle.gift.GiftCategory;

/** The blocks of a set, an empty line between them. */
final class GiftFile {
  private final QuestionSet set;
  private final MoodleNames names;
  private final SetCategories categories;
  private final Omissions omissions;
  private final GiftBlock block;
  private final List<String> blocks = new ArrayList<>();

  private record Named(Question question, String name) {}

  GiftFile(QuestionSet set, GiftOptions options, Omissions omissions) {
    this.set = set;
    this.names = new MoodleNames(set);
    this.categories = new SetCategories(set, options.category());
    this.omissions = omissions;
    this.block = new GiftBlock(new GiftTexts(set.language()));
  }

  String text() {
    int place = 0;
    for (Section section : set.sections()) {
      blocks.add(category(section));
      if (!section.introduction().isEmpty()) {
        blocks.add(block.description(section.introduction(), name(section)));
      }
      List<Named> named = new ArrayList<>();
      for (Question question : section.questions()) {
        place++;
        if (!omissions.contain(question)) {
          named.add(new Named(question, names.of(question, place)));
        }
      }
      blocks.addAll(WorkSharing.each(named, each -> block.of(each.question(), each.name())));
    }
    return String.join("\n", blocks);
  }

  private String category(Section section) {
    return GiftCategory.written(categories.of(section)) + "\n";
  }

  private String name(Section section) {
    return PlainField.shortened(section.path().isEmpty() ? set.title() : section.path().getLast());
  }
}
