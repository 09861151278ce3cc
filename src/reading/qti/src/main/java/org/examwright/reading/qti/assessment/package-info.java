/** Items and tests of QTI 2 and 3. */
@NullMarked
package org.examwright.reading.qti.assessment;

import org.jspecify.annotations.NullMarked;
