/** Rich text as it is put together: paragraphs of inlines, and blocks in a line. */
@NullMarked
package org.examwright.reading.source.rich;

import org.jspecify.annotations.NullMarked;
