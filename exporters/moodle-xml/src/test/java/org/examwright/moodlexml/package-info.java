/** Tests of the Moodle XML exporter. */
@NullMarked
package org.examwright.moodlexml;

import org.jspecify.annotations.NullMarked;
