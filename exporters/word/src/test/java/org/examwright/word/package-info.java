/** Tests of the Word exporter. */
@NullMarked
package org.examwright.word;

import org.jspecify.annotations.NullMarked;
