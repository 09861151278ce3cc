/** QTI 1.2 as Canvas and those who learned from it read it. */
@NullMarked
package org.examwright.exporters.qti.canvas;

import org.jspecify.annotations.NullMarked;
