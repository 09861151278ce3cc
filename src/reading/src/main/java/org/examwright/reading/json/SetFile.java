package org.examwright.reading.json;

import org.examwright.model.QuestionSet;

/**
 * What a JSON file holds.
 *
 * @param examwright the version of this form, see {@link #VERSION}
 */
record SetFile(int examwright, QuestionSet set) {
  static final int VERSION = 1;
}
