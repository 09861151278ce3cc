/**
 * Writes Moodle XML, which says all that Moodle's question bank knows.
 *
 * @see <a href="https://docs.moodle.org/405/en/Moodle_XML_format">Moodle XML format</a>
 */
@NullMarked
package org.examwright.exporters.moodle.xml;

import org.jspecify.annotations.NullMarked;
