/** Reads what is written for LiaScript and md2moodle. */
@NullMarked
package org.examwright.reading.tools.liascript;

import org.jspecify.annotations.NullMarked;
