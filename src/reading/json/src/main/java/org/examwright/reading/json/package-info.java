/** The model's own file form: JSON, written and read back without loss. */
@NullMarked
package org.examwright.reading.json;

import org.jspecify.annotations.NullMarked;
