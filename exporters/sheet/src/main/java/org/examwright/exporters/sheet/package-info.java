/** Writes sets as spreadsheets: our own, which are read again, and those that platforms take. */
@NullMarked
package org.examwright.exporters.sheet;

import org.jspecify.annotations.NullMarked;
