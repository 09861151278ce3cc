package org.examwright.reading.sheet.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.model.AcceptedAnswer;
import org.examwright.model.Choice;
import org.examwright.model.Gap;
import org.examwright.model.NumericAnswer;
import org.examwright.model.diagnostics.InvalidQuestionException;
import org.examwright.model.text.RichText;
import org.examwright.reading.outline.notation.BlankContent;
import org.examwright.reading.outline.notation.Kind;
import org.examwright.reading.outline.notation.WrittenNumbers;
import org.examwright.reading.sheet.grid.SheetCell;
import org.examwright.reading.source.Problems;
import org.examwright.reading.source.html.GapPlace;
import org.jspecify.annotations.Nullable;

/**
 * The blanks of a stem in our own notation, {@code [[answer]]}.
 *
 * @param stem with marks in the place of the blanks
 */
record StemBlanks(SheetCell stem, List<Gap> gaps) {
  private static final Pattern BLANK = Pattern.compile("\\[\\[([^\\[\\]\\n]{1,500})]]");

  /**
   * Reads blanks where the kind says that there are some, or where nothing else can be answered.
   *
   * @param lone whether the question has no options
   */
  static StemBlanks of(SheetCell stem, @Nullable Kind kind, boolean lone, Problems problems) {
    if (kind != Kind.GAPS && !(kind == null && lone)) {
      return new StemBlanks(stem, List.of());
    }
    List<Gap> gaps = new ArrayList<>();
    Matcher blank = BLANK.matcher(stem.text());
    while (blank.find()) {
      gap(Integer.toString(gaps.size() + 1), blank.group(1), stem, problems).ifPresent(gaps::add);
    }
    boolean whole = BLANK.matcher(stem.html()).results().count() == gaps.size();
    if (!gaps.isEmpty() && !whole && !stem.html().isEmpty()) {
      problems.warning(
          stem.origin(),
          "a blank begins and ends in different formatting: that of the whole cell is left out",
          "format the words around blanks, and no part of one");
    }
    return gaps.isEmpty()
        ? new StemBlanks(stem, List.of())
        : new StemBlanks(
            new SheetCell(
                marked(stem.text()), whole ? marked(stem.html()) : "", stem.kind(), stem.origin()),
            gaps);
  }

  private static String marked(String text) {
    AtomicInteger count = new AtomicInteger();
    return BLANK
        .matcher(text)
        .replaceAll(blank -> GapPlace.of(Integer.toString(count.incrementAndGet())));
  }

  private static Optional<Gap> gap(String id, String content, SheetCell stem, Problems problems) {
    try {
      if (BlankContent.isDropDown(content)) {
        List<Choice> choices = new ArrayList<>();
        for (String words : BlankContent.choices(content)) {
          choices.add(
              Choice.of(words.isEmpty() ? RichText.EMPTY : RichText.of(words), choices.isEmpty()));
        }
        return Optional.of(new Gap.DropDownGap(id, choices));
      }
      Optional<NumericAnswer.Accepted> number = WrittenNumbers.accepted(content);
      return Optional.of(
          number.isPresent()
              ? new Gap.NumericGap(id, List.of(NumericAnswer.of(number.get())))
              : new Gap.TextGap(
                  id,
                  BlankContent.answers(content).stream().map(AcceptedAnswer::of).toList(),
                  false));
    } catch (InvalidQuestionException e) {
      problems.error(stem.origin(), e);
      return Optional.empty();
    }
  }
}
