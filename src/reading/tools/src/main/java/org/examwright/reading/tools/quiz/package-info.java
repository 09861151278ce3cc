/** What the readers of all these syntaxes share: lines, texts in Markdown, questions, their set. */
@NullMarked
package org.examwright.reading.tools.quiz;

import org.jspecify.annotations.NullMarked;
