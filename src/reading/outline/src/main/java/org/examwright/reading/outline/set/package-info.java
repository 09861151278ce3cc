/** Makes a set of a file that is divided into parts and questions. */
@NullMarked
package org.examwright.reading.outline.set;

import org.jspecify.annotations.NullMarked;
