package org.examwright.rendering.sheet;

/** What a sheet of paper is for. */
public enum Edition {
  /** Questions with their answers, to read. */
  HANDOUT,
  /** Questions with room to answer. */
  WORKSHEET,
  /** Answers alone, for those who grade. */
  KEY
}
