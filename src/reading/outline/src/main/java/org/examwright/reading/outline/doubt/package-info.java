/** Looks again at what was read, as a careful colleague would, and asks what may be misread. */
@NullMarked
package org.examwright.reading.outline.doubt;

import org.jspecify.annotations.NullMarked;
