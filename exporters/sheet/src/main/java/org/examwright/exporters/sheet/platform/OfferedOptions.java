package org.examwright.exporters.sheet.platform;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.examwright.model.Choice;
import org.examwright.model.Interaction;
import org.examwright.rendering.sheet.SheetWords;

/**
 * The options of a question as a template shows them.
 *
 * @param texts of the options
 * @param keys which of them are right, counted from 1
 */
record OfferedOptions(List<String> texts, List<Integer> keys) {
  OfferedOptions {
    texts = List.copyOf(texts);
    keys = List.copyOf(keys);
  }

  static OfferedOptions of(Interaction.ChoiceSelection selection, FlatText flat) {
    List<String> texts = new ArrayList<>();
    List<Integer> keys = new ArrayList<>();
    for (Choice choice : selection.choices()) {
      texts.add(flat.of(choice.content()));
      if (choice.key()) {
        keys.add(texts.size());
      }
    }
    return new OfferedOptions(texts, keys);
  }

  /** True and false in the language of the set. */
  static OfferedOptions of(Interaction.TrueFalse truth, String language) {
    SheetWords words = SheetWords.in(language);
    return new OfferedOptions(
        List.of(words.get("true"), words.get("false")), List.of(truth.key() ? 1 : 2));
  }

  /** The same within limits; what does not fit is noted. */
  OfferedOptions within(int most, int longest, RowNotes notes) {
    if (texts.size() > most) {
      notes.leaveOut(
          "it has " + texts.size() + " options, and there is room for " + most,
          "take some of them out");
    }
    List<String> cut =
        texts.stream()
            .map(text -> notes.cut(text, longest, "the option `" + shown(text) + "`"))
            .toList();
    OfferedOptions within = new OfferedOptions(cut, keys);
    within.requireDistinct(notes);
    return within;
  }

  private static String shown(String text) {
    return text.length() > 30 ? text.substring(0, 30) + "…" : text;
  }

  private void requireDistinct(RowNotes notes) {
    if (texts.stream().anyMatch(String::isBlank)) {
      notes.leaveOut("an option of it has no words", "write words into it");
    } else if (texts.stream().map(t -> t.toLowerCase(Locale.ROOT)).distinct().count()
        < texts.size()) {
      notes.leaveOut("two of its options say the same there", "let them differ in their words");
    }
  }

  /** The numbers of the right ones, {@code 1,3}. */
  String numbers() {
    return keys.stream().map(String::valueOf).collect(Collectors.joining(","));
  }

  /** An option by its place, counted from 1; empty where there is none. */
  String text(int place) {
    return place <= texts.size() ? texts.get(place - 1) : "";
  }
}
