/**
 * What the exporters of Moodle's formats share: Moodle's HTML, what questions become to fit into
 * its fields, and what they lose. How things are spelled is in {@code model.moodle}.
 */
@NullMarked
package org.examwright.exporters.moodle;

import org.jspecify.annotations.NullMarked;
