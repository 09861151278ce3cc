/** The pictures that a set may show, for every reader. */
@NullMarked
package org.examwright.reading.source.pictures;

import org.jspecify.annotations.NullMarked;
