/** Reads question sets that are written for other programs, in the syntax of each of them. */
@NullMarked
package org.examwright.reading.tools;

import org.jspecify.annotations.NullMarked;
