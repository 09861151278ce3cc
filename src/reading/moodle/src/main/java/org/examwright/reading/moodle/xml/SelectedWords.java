package org.examwright.reading.moodle.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.model.Choice;
import org.examwright.model.Gap;
import org.examwright.model.Interaction;
import org.examwright.model.diagnostics.InvalidQuestionException;
import org.examwright.model.text.RichText;
import org.examwright.reading.source.html.GapPlace;

/**
 * Reads a text with numbered places for words, which are selected or dragged there.
 *
 * @param option the name of the element that holds a word
 */
record SelectedWords(StoredFields fields, String option) {
  private static final Pattern PLACE = Pattern.compile("\\[\\[(\\d{1,3})]]");

  /** A word, and the group of words that may stand in its place. */
  private record Word(RichText text, String group) {}

  AnswerReading.Answered read() {
    List<Word> words =
        fields.question().children(option).stream()
            .map(word -> new Word(fields.text(word), word.value("group")))
            .toList();
    XmlContent.Element element =
        fields
            .question()
            .child("questiontext")
            .orElseThrow(
                () ->
                    new InvalidQuestionException("the question has no text", "write it in Moodle"));
    List<Gap> gaps = new ArrayList<>();
    StringBuilder stem = new StringBuilder();
    Matcher place = PLACE.matcher(fields.stored(element));
    while (place.find()) {
      String id = String.valueOf(gaps.size() + 1);
      gaps.add(gap(id, Integer.parseInt(place.group(1)), words));
      place.appendReplacement(stem, Matcher.quoteReplacement(GapPlace.of(id)));
    }
    place.appendTail(stem);
    fields.note(
        (option.equals("dragbox") ? "places to drag words to" : "places to select words for")
            + " become drop-downs, which go back to Moodle as embedded answers (cloze)");
    return new AnswerReading.Answered(
        fields.text(element, stem.toString()), new Interaction.Gaps(gaps), RichText.EMPTY, null);
  }

  private static Gap gap(String id, int number, List<Word> words) {
    if (number < 1 || number > words.size()) {
      throw new InvalidQuestionException(
          "there is no word for the place [[" + number + "]]", "add it in Moodle");
    }
    Word key = words.get(number - 1);
    List<Choice> choices = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).group().equals(key.group())) {
        choices.add(Choice.of(words.get(i).text(), i == number - 1));
      }
    }
    return new Gap.DropDownGap(id, choices);
  }
}
