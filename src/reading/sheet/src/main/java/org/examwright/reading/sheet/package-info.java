/** The reader of question lists in spreadsheets: workbooks of Excel and tables in text files. */
@NullMarked
package org.examwright.reading.sheet;

import org.jspecify.annotations.NullMarked;
