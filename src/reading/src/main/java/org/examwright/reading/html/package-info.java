/** Fragments of HTML as rich text, whoever wrote them. */
@NullMarked
package org.examwright.reading.html;

import org.jspecify.annotations.NullMarked;
