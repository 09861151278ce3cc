/**
 * What those who read Moodle's formats and those who write them both have to know, each thing with
 * how it is written and how it is read.
 */
@NullMarked
package org.examwright.moodle;

import org.jspecify.annotations.NullMarked;
