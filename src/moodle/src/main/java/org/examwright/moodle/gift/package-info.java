/**
 * What GIFT is made of, written and read: what both the exporter and the reader of it have to know.
 *
 * @see <a href="https://docs.moodle.org/405/en/GIFT_format">GIFT format</a>
 */
@NullMarked
package org.examwright.moodle.gift;

import org.jspecify.annotations.NullMarked;
