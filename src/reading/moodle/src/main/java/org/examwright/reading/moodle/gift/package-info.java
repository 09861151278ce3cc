/**
 * Reads GIFT, the plain text format of Moodle's question bank, as Moodle's own importer reads it.
 *
 * @see <a href="https://docs.moodle.org/405/en/GIFT_format">GIFT format</a>
 */
@NullMarked
package org.examwright.reading.moodle.gift;

import org.jspecify.annotations.NullMarked;
