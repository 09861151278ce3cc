/** Reads banks in plain text for converters that have only a few signs. */
@NullMarked
package org.examwright.reading.tools.bank;

import org.jspecify.annotations.NullMarked;
