package org.examwright.exporters.word;

import java.math.BigInteger;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/**
 * Puts labels before paragraphs: by Word's own counting where that gives the label, else in
 * writing.
 */
final class Counter {
  private static final Pattern NUMBER = Pattern.compile("0|[1-9][0-9]{0,5}");

  private final ListNumbering numbers;
  private final ListNumbering.Kind kind;
  private BigInteger list = BigInteger.ZERO;
  private int last = -1;

  Counter(ListNumbering numbers, ListNumbering.Kind kind) {
    this.numbers = numbers;
    this.kind = kind;
  }

  /**
   * Labels a paragraph.
   *
   * @param label without a full stop, never empty
   */
  void put(String label, XWPFParagraph paragraph) {
    OptionalInt number = number(label);
    if (number.isEmpty()) {
      write(label, paragraph);
      return;
    }
    int value = number.getAsInt();
    if (list.signum() == 0 || value != last + 1) {
      list = numbers.begin(kind, 0, value);
    }
    last = value;
    paragraph.setNumID(list);
    paragraph.setNumILvl(BigInteger.ZERO);
  }

  private OptionalInt number(String label) {
    if (kind == ListNumbering.Kind.CHOICES) {
      return label.length() == 1 && label.charAt(0) >= 'A' && label.charAt(0) <= 'Z'
          ? OptionalInt.of(label.charAt(0) - 'A' + 1)
          : OptionalInt.empty();
    }
    return NUMBER.matcher(label).matches()
        ? OptionalInt.of(Integer.parseInt(label))
        : OptionalInt.empty();
  }

  private void write(String label, XWPFParagraph paragraph) {
    XWPFRun run = paragraph.createRun();
    if (kind == ListNumbering.Kind.QUESTIONS) {
      run.setStyle(CharacterStyle.QUESTION_NUMBER.id());
    }
    run.setText(label + ".\t");
  }
}
