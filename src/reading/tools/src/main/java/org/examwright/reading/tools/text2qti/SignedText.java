package org.examwright.reading.tools.text2qti;

import org.examwright.reading.tools.quiz.Passage;
import org.examwright.reading.tools.quiz.SourceLine;

/**
 * A sign with the text that belongs to it.
 *
 * @param word number, letter or name of the sign
 * @param line on which it stands
 * @param text may be blank
 */
record SignedText(Sign sign, String word, SourceLine line, Passage text) {}
