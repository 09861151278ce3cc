/**
 * Reads items and tests of QTI 2 and 3.
 *
 * <p>{@link org.examwright.reading.qti.assessment.Tag} hides how the versions differ in their
 * names. What an answer earns and which feedback it is shown is found out by answering: {@link
 * org.examwright.reading.qti.assessment.ResponseRules} follows the rules of an item.
 */
@NullMarked
package org.examwright.reading.qti.assessment;

import org.jspecify.annotations.NullMarked;
