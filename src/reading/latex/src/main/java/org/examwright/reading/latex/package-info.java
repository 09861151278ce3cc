/** Reads question sets in LaTeX: finds out for which class or package they are written. */
@NullMarked
package org.examwright.reading.latex;

import org.jspecify.annotations.NullMarked;
