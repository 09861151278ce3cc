package org.examwright.markdown;

/** How explicit a writing is. */
public enum Manner {
  /** Without what can be seen or is made by the reader. */
  BRIEF,
  /** With the question's kind and id. */
  NAMED,
  /** The same, and the question's own line holds its number alone, its text stands below. */
  BELOW,
  /**
   * The same, and every text is marked as nothing but text, since something in it looks like the
   * beginning of something else.
   */
  APART,
  /**
   * The same, and in the texts every sign is given by its number and every format by a tag, since
   * signs side by side mean something that neither of them means.
   */
  EXPLICIT
}
