/** Reads the papers that Examwright itself has written: by the names of their styles. */
@NullMarked
package org.examwright.reading.word.paper;

import org.jspecify.annotations.NullMarked;
