package org.examwright.exporters.qti.cartridge;

/** What a cartridge holds of a set. */
public enum Holdings {
  /** A quiz, ready to be taken. */
  QUIZ,
  /** A question bank, to draw from. */
  BANK,
  /** Both, with the same questions. */
  BOTH;

  boolean haveQuiz() {
    return this != BANK;
  }

  boolean haveBank() {
    return this != QUIZ;
  }
}
