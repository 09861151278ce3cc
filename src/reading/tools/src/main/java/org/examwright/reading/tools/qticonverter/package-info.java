/** Reads what is written for qtiConverter. */
@NullMarked
package org.examwright.reading.tools.qticonverter;

import org.jspecify.annotations.NullMarked;
