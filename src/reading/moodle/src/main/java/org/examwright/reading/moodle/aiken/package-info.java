/**
 * Reads Aiken, the simplest of the formats of Moodle's question bank.
 *
 * @see <a href="https://docs.moodle.org/405/en/Aiken_format">Aiken format</a>
 */
@NullMarked
package org.examwright.reading.moodle.aiken;

import org.jspecify.annotations.NullMarked;
