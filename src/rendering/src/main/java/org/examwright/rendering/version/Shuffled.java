package org.examwright.rendering.version;

/** What is put into another order on each version. */
public enum Shuffled {
  /** Questions, within their section; those that share a text stay behind it. */
  QUESTIONS,
  /** The choices of each question, but for those that belong where they are. */
  CHOICES,
  /** Neither: all versions are the same but for their letters. */
  NOTHING
}
