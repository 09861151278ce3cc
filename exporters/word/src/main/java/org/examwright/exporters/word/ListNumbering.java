package org.examwright.exporters.word;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFNum;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumLvl;

/** Starts lists, so that Word counts and goes on counting when somebody adds an item. */
final class ListNumbering {
  static final int DEEPEST_LEVEL = 8;

  private final XWPFNumbering numbering;
  private @Nullable BigInteger bullets;
  private int used;

  ListNumbering(XWPFNumbering numbering) {
    this.numbering = numbering;
  }

  /** A list of the template's numbering part, by the id that it has there. */
  enum Kind {
    QUESTIONS(0),
    CHOICES(1),
    BULLETS(2),
    NUMBERS(3);

    private final int id;

    Kind(int id) {
      this.id = id;
    }
  }

  /** The list of all bullets, which need no counting. */
  BigInteger bullets() {
    if (bullets == null) {
      bullets = numbering.addNum(new XWPFNum(list(Kind.BULLETS)));
    }
    return bullets;
  }

  /**
   * Begins a list of its own.
   *
   * @param level from 0 to {@value #DEEPEST_LEVEL}
   * @param first its first number
   * @return the id for the list's paragraphs
   */
  BigInteger begin(Kind kind, int level, int first) {
    CTNum list = list(kind);
    CTNumLvl restart = list.addNewLvlOverride();
    restart.setIlvl(BigInteger.valueOf(level));
    restart.addNewStartOverride().setVal(BigInteger.valueOf(first));
    return numbering.addNum(new XWPFNum(list));
  }

  private CTNum list(Kind kind) {
    CTNum list = CTNum.Factory.newInstance();
    list.setNumId(BigInteger.valueOf(++used));
    list.addNewAbstractNumId().setVal(BigInteger.valueOf(kind.id));
    return list;
  }
}
