@NullMarked
package org.examwright.exporters.qti;

import org.jspecify.annotations.NullMarked;
