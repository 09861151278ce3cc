/** Reads what is written for quizdown. */
@NullMarked
package org.examwright.reading.tools.quizdown;

import org.jspecify.annotations.NullMarked;
