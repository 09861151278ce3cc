/** Finds the questions of a file and their parts, whatever way it marks them. */
@NullMarked
package org.examwright.reading.outline;

import org.jspecify.annotations.NullMarked;
