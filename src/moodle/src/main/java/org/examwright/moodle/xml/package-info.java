/**
 * What Moodle XML is made of, written and read: what both the exporter and the reader of it have to
 * know.
 *
 * @see <a href="https://docs.moodle.org/405/en/Moodle_XML_format">Moodle XML format</a>
 */
@NullMarked
package org.examwright.moodle.xml;

import org.jspecify.annotations.NullMarked;
