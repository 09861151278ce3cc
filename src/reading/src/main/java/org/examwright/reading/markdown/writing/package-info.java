/** Writes sets in our own syntax of Markdown, so that the reader makes the same sets of them. */
@NullMarked
package org.examwright.reading.markdown.writing;

import org.jspecify.annotations.NullMarked;
