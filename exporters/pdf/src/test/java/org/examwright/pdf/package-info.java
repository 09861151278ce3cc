@NullMarked
package org.examwright.pdf;

import org.jspecify.annotations.NullMarked;
