/** The reader of QTI, in packages of learning platforms and in single files. */
@NullMarked
package org.examwright.reading.qti;

import org.jspecify.annotations.NullMarked;
