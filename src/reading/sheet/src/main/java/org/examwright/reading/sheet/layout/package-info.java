/** The ways in which sheets lay questions out, and how one finds out which it is. */
@NullMarked
package org.examwright.reading.sheet.layout;

import org.jspecify.annotations.NullMarked;
