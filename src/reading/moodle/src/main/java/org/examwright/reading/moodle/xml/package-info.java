/**
 * Reads Moodle XML, in which Moodle's question bank says all that it knows.
 *
 * @see <a href="https://docs.moodle.org/405/en/Moodle_XML_format">Moodle XML format</a>
 */
@NullMarked
package org.examwright.reading.moodle.xml;

import org.jspecify.annotations.NullMarked;
