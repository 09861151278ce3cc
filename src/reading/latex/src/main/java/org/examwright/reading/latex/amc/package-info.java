/** Reads question banks that are written for Auto Multiple Choice. */
@NullMarked
package org.examwright.reading.latex.amc;

import org.jspecify.annotations.NullMarked;
