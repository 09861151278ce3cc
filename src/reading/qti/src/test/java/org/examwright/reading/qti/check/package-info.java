@NullMarked
package org.examwright.reading.qti.check;

import org.jspecify.annotations.NullMarked;
