/** Writes question sets as JSON. */
@NullMarked
package org.examwright.exporters.json;

import org.jspecify.annotations.NullMarked;
