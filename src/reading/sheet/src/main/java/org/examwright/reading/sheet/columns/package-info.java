/** What the columns of a sheet mean, by the words of their headers, and how keys name options. */
@NullMarked
package org.examwright.reading.sheet.columns;

import org.jspecify.annotations.NullMarked;
