/** Writes sets in our own syntax of Markdown, so that the reader makes the same sets of them. */
@NullMarked
package org.examwright.exporters.markdown;

import org.jspecify.annotations.NullMarked;
