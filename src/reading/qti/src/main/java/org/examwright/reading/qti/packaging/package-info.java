/** The files of a package: opened within limits, found by the names that texts refer to. */
@NullMarked
package org.examwright.reading.qti.packaging;

import org.jspecify.annotations.NullMarked;
