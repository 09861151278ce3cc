/** What is written as Word document and read again. */
@NullMarked
package org.examwright.exporters.word.readback;

import org.jspecify.annotations.NullMarked;
