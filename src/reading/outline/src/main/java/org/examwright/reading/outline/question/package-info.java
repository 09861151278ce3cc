/** Reads the questions that were found: their kinds, options, keys and parts. */
@NullMarked
package org.examwright.reading.outline.question;

import org.jspecify.annotations.NullMarked;
