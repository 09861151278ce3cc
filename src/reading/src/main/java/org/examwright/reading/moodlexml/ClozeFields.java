package org.examwright.reading.moodlexml;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.examwright.model.Gap;
import org.examwright.model.Interaction;
import org.examwright.model.diagnostics.InvalidQuestionException;
import org.examwright.model.text.RichText;
import org.examwright.reading.html.GapPlace;

/** Reads a text with its answers in it. */
record ClozeFields(Fields fields) {

  Answers.Outcome read() {
    XmlContent.Element element =
        fields
            .question()
            .child("questiontext")
            .orElseThrow(
                () ->
                    new InvalidQuestionException("the question has no text", "write it in Moodle"));
    String text = fields.stored(element);
    List<Gap> gaps = new ArrayList<>();
    List<BigDecimal> marks = new ArrayList<>();
    Matcher found = ClozeGap.PATTERN.matcher(text);
    StringBuilder stem = new StringBuilder();
    while (found.find()) {
      String id = String.valueOf(gaps.size() + 1);
      ClozeGap gap = new ClozeGap(fields, element);
      gaps.add(gap.read(id, found));
      marks.add(
          found.group("mark").isEmpty() ? BigDecimal.ONE : new BigDecimal(found.group("mark")));
      found.appendReplacement(stem, Matcher.quoteReplacement(GapPlace.of(id)));
    }
    found.appendTail(stem);
    if (gaps.isEmpty()) {
      throw new InvalidQuestionException(
          "no gap was found in a text with gaps", "write one as `{1:SHORTANSWER:=answer}`");
    }
    if (marks.stream().distinct().count() > 1) {
      fields.note("that some gaps are worth more than others is left out");
    }
    RichText read =
        fields
            .texts()
            .read(
                stem.toString(),
                fields.format(element),
                fields.files(element),
                fields.origin(element));
    return new Answers.Outcome(
        read,
        new Interaction.Gaps(gaps),
        RichText.EMPTY,
        marks.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
  }
}
