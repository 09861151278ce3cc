/**
 * What every file for Moodle has to know about Moodle: its HTML, its credits, the lengths of its
 * fields.
 */
@NullMarked
package org.examwright.rendering.moodle;

import org.jspecify.annotations.NullMarked;
