package org.examwright.reading.source.html;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.model.text.Block;
import org.examwright.model.text.Inline;
import org.examwright.reading.source.rich.InlineFlow;

/**
 * The words between tags, in which marks may stand for formulas and gaps.
 *
 * @param formulas in the order of their marks' numbers
 */
record MarkedWords(List<FormulaMarks.Tex> formulas) {
  static final MarkedWords NONE = new MarkedWords(List.of());

  private static final Pattern SPACE = Pattern.compile("[ \\t\\n\\r\\f]+");

  /**
   * Reads words into a text.
   *
   * @param exact whether every space of them counts
   * @param allowed takes characters out that no text may hold
   */
  void read(String text, boolean exact, UnaryOperator<String> allowed, InlineFlow flow) {
    Matcher formula = FormulaMarks.MARK.matcher(text);
    int end = 0;
    while (!formulas.isEmpty() && formula.find()) {
      words(allowed.apply(text.substring(end, formula.start())), exact, flow);
      FormulaMarks.Tex marked = formulas.get(Integer.parseInt(formula.group(1)));
      String tex = allowed.apply(marked.tex());
      if (marked.display()) {
        flow.block(new Block.DisplayFormula(tex));
      } else {
        flow.add(new Inline.Formula(tex));
      }
      end = formula.end();
    }
    words(allowed.apply(text.substring(end)), exact, flow);
  }

  private static void words(String text, boolean exact, InlineFlow flow) {
    List<Inline> words = new ArrayList<>();
    GapPlace.words(exact ? text : SPACE.matcher(text).replaceAll(" "), words);
    for (Inline inline : words) {
      if (inline instanceof Inline.Text word && !exact) {
        flow.words(word.value());
      } else {
        flow.add(inline);
      }
    }
  }
}
