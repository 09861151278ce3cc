/**
 * Writes GIFT, the plain text format of Moodle's question bank.
 *
 * @see <a href="https://docs.moodle.org/405/en/GIFT_format">GIFT format</a>
 */
@NullMarked
package org.examwright.exporters.moodle.gift;

import org.jspecify.annotations.NullMarked;
