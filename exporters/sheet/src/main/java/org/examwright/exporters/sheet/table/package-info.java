/** Cells and sheets, and the files that they become. */
@NullMarked
package org.examwright.exporters.sheet.table;

import org.jspecify.annotations.NullMarked;
