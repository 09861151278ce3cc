/** Keeps account of what became of each line of a file. */
@NullMarked
package org.examwright.reading.outline.account;

import org.jspecify.annotations.NullMarked;
