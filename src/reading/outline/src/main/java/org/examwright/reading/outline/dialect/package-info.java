/** Other ways of writing options, made into lines with letters and lists with boxes. */
@NullMarked
package org.examwright.reading.outline.dialect;

import org.jspecify.annotations.NullMarked;
