/** Options as they stand in a file, and the lines that say which of them are right. */
@NullMarked
package org.examwright.reading.outline.options;

import org.jspecify.annotations.NullMarked;
