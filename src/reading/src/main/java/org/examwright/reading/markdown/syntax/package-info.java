/** What our Markdown has beyond commonmark: attributes, blanks and formulas. */
@NullMarked
package org.examwright.reading.markdown.syntax;

import org.jspecify.annotations.NullMarked;
