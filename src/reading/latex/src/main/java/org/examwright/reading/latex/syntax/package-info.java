/** LaTeX as it is written: tokens, the macros of authors, and a tree of groups and environments. */
@NullMarked
package org.examwright.reading.latex.syntax;

import org.jspecify.annotations.NullMarked;
