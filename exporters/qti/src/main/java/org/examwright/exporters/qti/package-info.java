/**
 * Exports to QTI content packages.
 *
 * <p>QTI 1.2 is a language of its own, written in {@link org.examwright.exporters.qti.canvas}; QTI
 * 2.1, 2.2 and 3.0 are three spellings of one language, written in {@link
 * org.examwright.exporters.qti.assessment}.
 */
@NullMarked
package org.examwright.exporters.qti;

import org.jspecify.annotations.NullMarked;
