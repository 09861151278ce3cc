/** Reads what is written for Auto Multiple Choice as text. */
@NullMarked
package org.examwright.reading.tools.amctxt;

import org.jspecify.annotations.NullMarked;
