/** Finds the questions of a file and their parts, whatever way it marks them. */
@NullMarked
package org.examwright.reading.markdown.outline;

import org.jspecify.annotations.NullMarked;
