/** Reads what is written for some converters with few signs. */
@NullMarked
package org.examwright.reading.tools.plainbank;

import org.jspecify.annotations.NullMarked;
