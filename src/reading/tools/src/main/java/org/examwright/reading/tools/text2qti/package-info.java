/** Reads what is written for text2qti. */
@NullMarked
package org.examwright.reading.tools.text2qti;

import org.jspecify.annotations.NullMarked;
