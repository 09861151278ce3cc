package org.examwright.exporters.pdf;

import com.itextpdf.layout.element.BlockElement;
import com.itextpdf.layout.element.Text;
import java.util.ArrayList;
import java.util.List;
import org.examwright.rendering.sheet.Run;
import org.examwright.rendering.sheet.TickSign;

/** Lines and signs for a pen. */
record PaperSpace(WordLayout words, Look look) implements AnswerSpace {
  private static final String NO_BREAK_SPACE = "\u00A0";
  private static final int LINES_KEPT_TOGETHER = 8;
  private static final int FEWEST_LINES = 2;

  @Override
  public void begin(String name, String said) {}

  @Override
  public Text line(int characters, Tone tone, String said) {
    float spaceWidth = look.face().width('\u00A0');
    int spaces = Math.round(characters * 0.5f / spaceWidth);
    Text line =
        words
            .styled(new Word(NO_BREAK_SPACE.repeat(spaces)), look.face(), Run.Style.PLAIN, tone)
            .setUnderline(Look.WRITING_LINE, 0.6f, 0, -2.5f, 0, 0);
    line.getAccessibilityProperties().setActualText("_____");
    return line;
  }

  /** Few lines stay on one page; of many, none stands alone at the foot or head of a page. */
  @Override
  public List<BlockElement<?>> lines(int count, float width, String said) {
    if (count <= LINES_KEPT_TOGETHER) {
      return List.of(rules(count));
    }
    List<BlockElement<?>> groups = new ArrayList<>();
    for (int left = count; left > 0; ) {
      int together = left <= FEWEST_LINES + 1 ? left : FEWEST_LINES;
      groups.add(rules(together));
      left -= together;
    }
    return groups;
  }

  private RuledLines rules(int count) {
    return new RuledLines(count, look.answerLine());
  }

  @Override
  public Text sign(boolean multiple, String letter, String said) {
    return words.styled(
        new Word(TickSign.of(multiple, false)), Face.SYMBOLS, Run.Style.PLAIN, look.body());
  }
}
