/** Reads what is written for moodle-quiz-md2xml. */
@NullMarked
package org.examwright.reading.tools.md2xml;

import org.jspecify.annotations.NullMarked;
