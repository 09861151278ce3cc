/** From bytes to cells: workbooks, text with separators, and where each cell stands. */
@NullMarked
package org.examwright.reading.sheet.grid;

import org.jspecify.annotations.NullMarked;
