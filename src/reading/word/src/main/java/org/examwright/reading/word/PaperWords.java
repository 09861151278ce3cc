package org.examwright.reading.word;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.examwright.model.diagnostics.Diagnostic;
import org.examwright.model.diagnostics.Severity;
import org.examwright.model.exchange.Reader;
import org.examwright.reading.word.paper.PaperBlock;
import org.examwright.reading.word.paper.PaperPiece;

/** The words of the paragraphs of a paper, by which messages say where they are. */
final class PaperWords {
  private static final String QUOTED = "“";

  private final Map<Integer, String> words = new HashMap<>();

  PaperWords(List<PaperBlock> blocks) {
    blocks.forEach(this::gather);
  }

  private void gather(PaperBlock block) {
    switch (block) {
      case PaperBlock.Line line ->
          words.put(line.place(), PaperPiece.text(line.pieces()).strip().replaceAll("\\s+", " "));
      case PaperBlock.Grid grid ->
          grid.rows().forEach(row -> row.forEach(cell -> cell.forEach(this::gather)));
    }
  }

  /** The same result whose warnings and errors quote what they are about. */
  Reader.Result quotedIn(Reader.Result result) {
    List<Diagnostic> quoted =
        result.diagnostics().stream()
            .map(
                said ->
                    said.severity() == Severity.NOTE || said.message().contains(QUOTED)
                        ? said
                        : Quoting.quoted(said, words.getOrDefault(said.origin().line(), "")))
            .toList();
    return new Reader.Result(result.set(), result.rest(), quoted, result.explanation());
  }
}
