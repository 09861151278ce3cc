package org.examwright.exporters.word;

import java.math.BigInteger;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFNum;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumbering;

/** Starts lists, so that Word counts and goes on counting when somebody adds an item. */
final class ListNumbering {
  static final int DEEPEST_LEVEL = 8;

  private final CTNumbering part;
  private final Map<Kind, Own> own;
  private final Map<Kind, BigInteger> ours = new EnumMap<>(Kind.class);
  private final Map<Boolean, BigInteger> bullets = new HashMap<>();
  private long used;

  /**
   * Starts lists behind those that are there.
   *
   * @param own what styles of the template have instead of ours
   */
  ListNumbering(XWPFNumbering numbering, Map<Kind, Own> own) {
    this.part = part(numbering);
    this.own = own;
    for (XWPFAbstractNum list : numbering.getAbstractNums()) {
      for (Kind kind : Kind.values()) {
        if (list.getCTAbstractNum().isSetName()
            && list.getCTAbstractNum().getName().getVal().equals(kind.listName)) {
          ours.put(kind, list.getCTAbstractNum().getAbstractNumId());
        }
      }
    }
    for (XWPFNum list : numbering.getNums()) {
      used = Math.max(used, list.getCTNum().getNumId().longValue());
    }
  }

  private static CTNumbering part(XWPFNumbering numbering) {
    for (XWPFAbstractNum list : numbering.getAbstractNums()) {
      try (XmlCursor cursor = list.getCTAbstractNum().newCursor()) {
        if (cursor.toParent() && cursor.getObject() instanceof CTNumbering part) {
          return part;
        }
      }
    }
    throw new IllegalStateException("the template's lists are in no numbering part");
  }

  /** A list of the numbering part, by the name that it has there. */
  enum Kind {
    QUESTIONS("Questions"),
    CHOICES("Choices"),
    BULLETS("Bullets"),
    NUMBERS("Numbers");

    private final String listName;

    Kind(String listName) {
      this.listName = listName;
    }
  }

  /**
   * A list of the template's own.
   *
   * @param id of the list that others are made of
   * @param levels how deep it goes
   */
  record Own(BigInteger id, int levels) {}

  /** Whether a style of the template brings its own list for a level. */
  boolean isOwn(Kind kind, int level) {
    Own list = own.get(kind);
    return list != null && level < list.levels();
  }

  /**
   * The list of all bullets of a level, which need no counting.
   *
   * @param level from 0 to {@value #DEEPEST_LEVEL}
   */
  BigInteger bullets(int level) {
    return bullets.computeIfAbsent(
        isOwn(Kind.BULLETS, level), key -> list(Kind.BULLETS, level).getNumId());
  }

  /**
   * Begins a list of its own.
   *
   * @param level from 0 to {@value #DEEPEST_LEVEL}
   * @param first its first number
   * @return the id for the list's paragraphs
   */
  BigInteger begin(Kind kind, int level, int first) {
    CTNum list = list(kind, level);
    CTNumLvl restart = list.addNewLvlOverride();
    restart.setIlvl(BigInteger.valueOf(level));
    restart.addNewStartOverride().setVal(BigInteger.valueOf(first));
    return list.getNumId();
  }

  private CTNum list(Kind kind, int level) {
    CTNum list = part.addNewNum(); // the library's own way counts all lists to add one
    list.setNumId(BigInteger.valueOf(++used));
    Own template = own.get(kind);
    list.addNewAbstractNumId()
        .setVal(
            template != null && isOwn(kind, level)
                ? template.id()
                : Objects.requireNonNull(ours.get(kind), kind.listName));
    return list;
  }
}
