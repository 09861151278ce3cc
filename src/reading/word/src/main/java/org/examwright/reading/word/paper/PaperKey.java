package org.examwright.reading.word.paper;

import java.util.ArrayList;
import java.util.List;
import org.examwright.reading.source.Problems;

/** A key that lies beside a worksheet. */
public record PaperKey(List<PaperBlock> blocks, Kept kept) {
  public PaperKey {
    blocks = List.copyOf(blocks);
  }

  List<PaperParts> answers(Problems problems) {
    PaperOutline outline = new PaperOutline(kept, problems);
    outline.read(blocks);
    List<PaperParts> answers = new ArrayList<>(outline.answers());
    outline.sections().forEach(section -> answers.addAll(section.questions()));
    return answers.stream().filter(answer -> answer.asked).toList();
  }
}
