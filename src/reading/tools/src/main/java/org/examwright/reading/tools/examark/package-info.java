/** Reads what is written for examark. */
@NullMarked
package org.examwright.reading.tools.examark;

import org.jspecify.annotations.NullMarked;
