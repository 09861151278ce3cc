/** From commonmark's tree to rich text. */
@NullMarked
package org.examwright.reading.markdown.text;

import org.jspecify.annotations.NullMarked;
