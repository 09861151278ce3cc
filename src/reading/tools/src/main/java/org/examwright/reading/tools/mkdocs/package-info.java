/** Reads what is written for mkdocs-quiz. */
@NullMarked
package org.examwright.reading.tools.mkdocs;

import org.jspecify.annotations.NullMarked;
