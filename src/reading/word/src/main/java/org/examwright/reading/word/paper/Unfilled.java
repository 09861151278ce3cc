package org.examwright.reading.word.paper;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.examwright.model.text.Inline;
import org.examwright.model.text.InlineChange;
import org.examwright.model.text.RichText;

/**
 * PaperTexts whose gaps cannot be filled in by themselves: lines to write on, or what stands on
 * them.
 *
 * @param gaps in the order of their ids
 */
record Unfilled(List<GapFinding.Found> gaps, Optional<Kept.Asked> asked) {
  private static final String LINE = "_____";

  RichText of(RichText text) {
    return gaps.isEmpty() ? text : new InlineChange(this::shown).of(text);
  }

  List<Inline> of(List<Inline> line) {
    return gaps.isEmpty() ? line : new InlineChange(this::shown).of(line);
  }

  private Inline shown(Inline inline) {
    if (!(inline instanceof Inline.GapMark mark)) {
      return inline;
    }
    for (int i = 0; i < gaps.size(); i++) {
      if (PrintedGaps.id(i, asked).equals(mark.gap())) {
        String filled = PaperPiece.text(gaps.get(i).solution()).strip();
        String choices =
            gaps.get(i).choices().stream()
                .map(choice -> PaperPiece.text(choice).strip())
                .collect(Collectors.joining(" / "));
        return new Inline.Text(
            (filled.isEmpty() ? LINE : filled) + (choices.isEmpty() ? "" : " (" + choices + ")"));
      }
    }
    return new Inline.Text(LINE);
  }
}
