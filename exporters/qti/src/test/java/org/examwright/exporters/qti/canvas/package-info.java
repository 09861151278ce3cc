@NullMarked
package org.examwright.exporters.qti.canvas;

import org.jspecify.annotations.NullMarked;
