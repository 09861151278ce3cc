/**
 * Exports to QTI content packages.
 *
 * <p>QTI 1.2 is a language of its own, written in {@link org.examwright.qti.canvas}; QTI 2.1, 2.2
 * and 3.0 are three spellings of one language, written in {@link org.examwright.qti.assessment}.
 */
@NullMarked
package org.examwright.qti;

import org.jspecify.annotations.NullMarked;
