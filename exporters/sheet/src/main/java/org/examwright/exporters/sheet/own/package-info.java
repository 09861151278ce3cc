/** Our own sheets: a question a row, in columns that our reader knows. */
@NullMarked
package org.examwright.exporters.sheet.own;

import org.jspecify.annotations.NullMarked;
