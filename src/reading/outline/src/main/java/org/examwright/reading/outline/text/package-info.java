/** From commonmark's tree to rich text. */
@NullMarked
package org.examwright.reading.outline.text;

import org.jspecify.annotations.NullMarked;
