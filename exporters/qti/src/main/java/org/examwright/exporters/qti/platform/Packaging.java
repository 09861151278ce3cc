package org.examwright.exporters.qti.platform;

/** What the questions of a set become. */
public enum Packaging {
  /** A quiz that can be given as it is. */
  QUIZ,
  /** Questions that quizzes are made of there. */
  BANK
}
