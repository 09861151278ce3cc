/** What those who read Moodle's formats and those who write them both have to know. */
@NullMarked
package org.examwright.model.moodle;

import org.jspecify.annotations.NullMarked;
