/** What the readers of all editions of QTI hand on, and how a question set is made of it. */
@NullMarked
package org.examwright.reading.qti.gathering;

import org.jspecify.annotations.NullMarked;
