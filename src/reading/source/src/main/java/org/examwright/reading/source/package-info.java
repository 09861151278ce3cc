/** From bytes to text, for every reader. */
@NullMarked
package org.examwright.reading.source;

import org.jspecify.annotations.NullMarked;
