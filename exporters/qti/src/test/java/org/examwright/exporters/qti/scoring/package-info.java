/** A small player of items: what learners earn for their answers, and what they should. */
@NullMarked
package org.examwright.exporters.qti.scoring;

import org.jspecify.annotations.NullMarked;
