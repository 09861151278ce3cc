/** Parsers of what our Markdown has beyond commonmark, and of what authors write for it. */
@NullMarked
package org.examwright.reading.markdown.syntax;

import org.jspecify.annotations.NullMarked;
