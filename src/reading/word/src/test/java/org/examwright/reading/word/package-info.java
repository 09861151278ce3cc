/** What is understood of Word documents. */
@NullMarked
package org.examwright.reading.word;

import org.jspecify.annotations.NullMarked;
