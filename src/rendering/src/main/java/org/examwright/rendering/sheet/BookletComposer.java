package org.examwright.rendering.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.examwright.model.Question;
import org.examwright.model.naming.Shortened;
import org.examwright.model.text.PlainText;

/** Binds the keys of all versions, behind a table that says which question is which. */
record BookletComposer(List<Version> versions) {
  private static final int LONGEST_NAME = 60;

  List<SheetPart> parts() {
    List<SheetComposer> sheets =
        versions.stream().map(version -> new SheetComposer(version.set())).toList();
    if (versions.size() == 1) {
      return sheets.getFirst().key(Showing.GRADING, 0);
    }
    List<SheetPart> parts = new ArrayList<>();
    parts.add(table(sheets));
    for (int i = 0; i < versions.size(); i++) {
      parts.add(new SheetPart.PageBreak());
      parts.add(
          new SheetPart.SectionHeading(1, sheets.get(i).words().version(versions.get(i).letter())));
      parts.addAll(sheets.get(i).key(Showing.GRADING, 1));
    }
    return parts;
  }

  private SheetPart table(List<SheetComposer> sheets) {
    List<Map<String, String>> numbers = sheets.stream().map(BookletComposer::numbers).toList();
    List<SheetPart.Row> rows =
        sheets
            .getFirst()
            .set()
            .questions()
            .filter(Question::isAnswered)
            .map(
                question ->
                    new SheetPart.Row(
                        Shortened.to(LONGEST_NAME, PlainText.of(question.displayTitle())),
                        numbers.stream()
                            .map(each -> each.getOrDefault(question.id(), ""))
                            .toList()))
            .toList();
    return new SheetPart.VersionTable(versions.stream().map(Version::letter).toList(), rows);
  }

  private static Map<String, String> numbers(SheetComposer sheet) {
    Map<String, String> numbers = new HashMap<>();
    sheet
        .set()
        .questions()
        .forEach(question -> numbers.put(question.id(), sheet.numbering().of(question)));
    return numbers;
  }
}
