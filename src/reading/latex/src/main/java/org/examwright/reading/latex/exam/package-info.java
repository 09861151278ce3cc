/** Reads papers that are set with the class exam. */
@NullMarked
package org.examwright.reading.latex.exam;

import org.jspecify.annotations.NullMarked;
