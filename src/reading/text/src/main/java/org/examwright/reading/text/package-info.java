/** Reads question sets in plain text, and finds out what a text file is written in. */
@NullMarked
package org.examwright.reading.text;

import org.jspecify.annotations.NullMarked;
