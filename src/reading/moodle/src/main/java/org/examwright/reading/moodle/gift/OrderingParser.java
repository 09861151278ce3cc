package org.examwright.reading.moodle.gift;

import java.util.ArrayList;
import java.util.List;
import org.examwright.model.text.WhiteSpace;
import org.examwright.moodle.TextFormat;
import org.examwright.moodle.gift.GiftOrdering;
import org.examwright.reading.moodle.bank.FilePlaces;

/** Reads things to put in order, one a line, with the options before them. */
record OrderingParser(FilePlaces places) {
  GiftAnswerTypes parse(Excerpt answers) {
    GiftOrdering ordering = GiftOrdering.read(answers.text()).orElseThrow();
    Excerpt rest = answers.from(ordering.length());
    if (rest.length() > 0 && !Excerpt.isBlank(answers.text().charAt(ordering.length() - 1))) {
      places.warning(
          rest.place(),
          "the first item loses its first characters, which Moodle takes for an option",
          "write the options before it: `" + ordering.remedy() + "`");
    }
    List<GiftText> items = new ArrayList<>();
    for (Excerpt line : rest.split('\n')) {
      Excerpt item = line.trim();
      if (!item.isNothing()) {
        items.add(item(item));
      }
    }
    if (items.size() < 2) {
      throw new Refused(
          answers.place(), "there is only one item to order", "give two or more, each on a line");
    }
    noteOptions(answers.place(), ordering);
    return new GiftAnswerTypes.Ordering(items);
  }

  /** Moodle never decodes an item: escapes become marks in it. */
  private GiftText item(Excerpt item) {
    String stored = HiddenEscapes.marked(item.text());
    String meant = HiddenEscapes.show(item.text());
    if (!stored.equals(meant)) {
      places.warning(
          item.place(),
          "an escape in an item is read as it is meant, though Moodle shows `&&` and a number",
          "write a character reference such as `&#61;`");
    }
    return new GiftText(WhiteSpace.trim(meant), TextFormat.MOODLE, item.place());
  }

  private void noteOptions(int place, GiftOrdering ordering) {
    if (!ordering.isUsual()) {
      places.note(
          place,
          "how Moodle chooses, sets or grades the items, `"
              + ordering.options().strip().replaceAll(" +", " ")
              + "`, is left out");
    }
  }
}
