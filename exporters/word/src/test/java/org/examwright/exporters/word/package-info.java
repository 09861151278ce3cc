/** Tests of the Word exporter. */
@NullMarked
package org.examwright.exporters.word;

import org.jspecify.annotations.NullMarked;
