/** Reads question sets in Markdown: parses the file and its front matter. */
@NullMarked
package org.examwright.reading.markdown;

import org.jspecify.annotations.NullMarked;
