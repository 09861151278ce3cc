/** Reads question lists in Word documents: what they say, and by what signs, as lines of text. */
@NullMarked
package org.examwright.reading.word;

import org.jspecify.annotations.NullMarked;
