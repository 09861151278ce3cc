/** Tests of the reader of QTI, and what they share. */
@NullMarked
package org.examwright.reading.qti;

import org.jspecify.annotations.NullMarked;
