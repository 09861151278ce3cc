/** Reads what is written for MD2QTI. */
@NullMarked
package org.examwright.reading.tools.md2qti;

import org.jspecify.annotations.NullMarked;
