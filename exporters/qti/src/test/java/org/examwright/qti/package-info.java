@NullMarked
package org.examwright.qti;

import org.jspecify.annotations.NullMarked;
