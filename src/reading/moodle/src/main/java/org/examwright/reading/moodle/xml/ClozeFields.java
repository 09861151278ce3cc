package org.examwright.reading.moodle.xml;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.examwright.model.Gap;
import org.examwright.model.Interaction;
import org.examwright.model.diagnostics.InvalidQuestionException;
import org.examwright.model.text.RichText;
import org.examwright.moodle.xml.ClozeCode;
import org.examwright.reading.source.html.GapPlace;

/** Reads a text with its answers in it. */
record ClozeFields(StoredFields fields) {

  AnswerReading.Answered read() {
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
    StringBuilder stem = new StringBuilder();
    int copied = 0;
    for (ClozeCode.Found found : ClozeCode.in(text)) {
      String id = String.valueOf(gaps.size() + 1);
      gaps.add(new ClozeGap(fields, element).read(id, found.code()));
      marks.add(BigDecimal.valueOf(found.code().mark()));
      stem.append(text, copied, found.start()).append(GapPlace.of(id));
      copied = found.end();
    }
    stem.append(text.substring(copied));
    if (gaps.isEmpty()) {
      throw new InvalidQuestionException(
          "no gap was found in a text with gaps", "write one as `{1:SHORTANSWER:=answer}`");
    }
    if (marks.stream().distinct().count() > 1) {
      fields.note("that some gaps are worth more than others is left out");
    }
    return new AnswerReading.Answered(
        fields.text(element, stem.toString()),
        new Interaction.Gaps(gaps),
        RichText.EMPTY,
        marks.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
  }
}
