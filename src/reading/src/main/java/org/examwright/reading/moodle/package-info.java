/**
 * What readers of Moodle's formats have to know about Moodle: its texts, its credits, its
 * categories.
 */
@NullMarked
package org.examwright.reading.moodle;

import org.jspecify.annotations.NullMarked;
