/**
 * What the readers of Moodle's formats share: what its texts, credits and names mean in files of
 * others. How things are spelled is in {@code model.moodle}.
 */
@NullMarked
package org.examwright.reading.moodle.bank;

import org.jspecify.annotations.NullMarked;
