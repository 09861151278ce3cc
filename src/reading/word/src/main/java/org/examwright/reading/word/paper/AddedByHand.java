package org.examwright.reading.word.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Questions that somebody has written into a paper without its styles. */
final class AddedByHand {
  private static final Pattern NUMBER =
      Pattern.compile(
          "[\\s\\u00A0]*(?:\\p{L}{1,12}[\\s\\u00A0])?(\\d{1,3})[.):][\\s\\u00A0]+(?=\\S)");
  private static final Pattern ASKS =
      Pattern.compile(".*[?\uFF1F\u061F\u037E][\\s\\u00A0]*", Pattern.DOTALL);

  private AddedByHand() {}

  /** Where what was added from a place on ends; the place itself if nothing begins there. */
  static int end(List<PaperBlock> blocks, int from) {
    if (!(blocks.get(from) instanceof PaperBlock.Line first) || !isQuestion(first)) {
      return from;
    }
    int end = from + 1;
    while (end < blocks.size()
        && blocks.get(end) instanceof PaperBlock.Line line
        && (line.style() == PaperStyle.FOREIGN || line.style().isItem())) {
      end++;
    }
    return end;
  }

  private static boolean isQuestion(PaperBlock.Line line) {
    if (line.style() != PaperStyle.FOREIGN || line.isEmpty()) {
      return false;
    }
    boolean counted = line.item().filter(item -> !item.bulleted() && item.level() == 0).isPresent();
    return counted
        || NUMBER.matcher(line.text()).lookingAt()
        || ASKS.matcher(line.text()).matches();
  }

  /** Whether its answers have the styles of the paper, so that the line is a question of it. */
  static boolean isAnswered(List<PaperBlock> blocks, int end) {
    return end < blocks.size()
        && blocks.get(end) instanceof PaperBlock.Line line
        && switch (line.style()) {
          case CHOICE, RIGHT_CHOICE, STEP, ANSWER, ANSWER_LINE, ANSWER_BLANK -> true;
          case EXPLANATION, GRADER_NOTES, HINT -> true;
          default -> false;
        };
  }

  /** The line with its number as questions of the paper have it. */
  static PaperBlock.Line numbered(PaperBlock.Line line) {
    if (line.pieces().getFirst() instanceof PaperPiece.Words words) {
      Matcher number = NUMBER.matcher(words.text());
      if (number.lookingAt()) {
        PaperPiece.Look look =
            new PaperPiece.Look(CharacterRole.NUMBER, false, false, false, false, 0, "");
        List<PaperPiece> pieces = new ArrayList<>(Leads.cut(line.pieces(), number.end()));
        pieces.addFirst(new PaperPiece.Words(number.group(1), look));
        return line.of(pieces);
      }
    }
    return line;
  }
}
