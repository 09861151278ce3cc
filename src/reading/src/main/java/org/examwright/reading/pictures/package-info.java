/** The pictures that a set may show, for every reader. */
@NullMarked
package org.examwright.reading.pictures;

import org.jspecify.annotations.NullMarked;
