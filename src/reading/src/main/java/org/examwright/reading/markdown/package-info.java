/** Reads question sets in Markdown: finds the questions in commonmark's tree and their kinds. */
@NullMarked
package org.examwright.reading.markdown;

import org.jspecify.annotations.NullMarked;
