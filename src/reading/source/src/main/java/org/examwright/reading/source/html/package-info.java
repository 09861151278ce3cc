/** Fragments of HTML as rich text, whoever wrote them. */
@NullMarked
package org.examwright.reading.source.html;

import org.jspecify.annotations.NullMarked;
