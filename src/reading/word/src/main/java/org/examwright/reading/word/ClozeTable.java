package org.examwright.reading.word;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The text of a table with gaps: words in bold are chosen from, those in italics are typed, those
 * underlined are numbers; distractors of all choices stand in the rows for answers.
 */
record ClozeTable(MoodleTable table, MoodleMarkup markup) {

  String text() {
    return markup.of(table.text(), this::gap);
  }

  private @Nullable String gap(String words, LetterLook look) {
    if (look.bold()) {
      return gap(words, "MULTICHOICE", distractors(words.strip()));
    }
    if (look.italic()) {
      boolean sensitive = MoodleXmlWriting.isYes(table.setting(MoodleLabel.CASE));
      return gap(words, sensitive ? "SHORTANSWER_C" : "SHORTANSWER", "");
    }
    return look.underlined() && words.matches(".*\\d.*") ? gap(words, "NUMERICAL", "") : null;
  }

  private String gap(String words, String kind, String distractors) {
    String text = words.strip();
    String before = words.startsWith(" ") ? " " : "";
    String after = words.endsWith(" ") ? " " : "";
    if (text.startsWith("{")) {
      return words;
    }
    String mark = table.setting(MoodleLabel.MARK).replaceAll("\\D.*", "");
    String answers =
        Stream.of(text.split("[|~]", -1))
            .map(String::strip)
            .filter(each -> !each.isEmpty())
            .map(each -> each.matches("[%=*].*") ? each : "=" + each)
            .collect(Collectors.joining("~"));
    return before
        + "{"
        + (mark.isEmpty() ? "1" : mark)
        + ":"
        + kind
        + ":"
        + answers
        + distractors
        + "}"
        + after;
  }

  private String distractors(String right) {
    StringBuilder all = new StringBuilder();
    for (List<List<WordLine>> cells : table.answers()) {
      String words = MoodleTable.words(cells.get(1)).strip();
      if (!words.equals("_") && Stream.of(right.split("[|~]", -1)).noneMatch(words::equals)) {
        String grade =
            cells.size() < 4 ? "" : MoodleTable.words(cells.get(3)).replaceAll("[^-\\d]", "");
        String feedback = MoodleTable.words(cells.get(2)).strip();
        all.append("~%").append(grade.isEmpty() ? "0" : grade).append('%').append(words);
        all.append(feedback.isEmpty() || feedback.equals("_") ? "" : "#" + feedback);
      }
    }
    return all.toString();
  }
}
