/** Reads what is written for md2canvas. */
@NullMarked
package org.examwright.reading.tools.md2canvas;

import org.jspecify.annotations.NullMarked;
