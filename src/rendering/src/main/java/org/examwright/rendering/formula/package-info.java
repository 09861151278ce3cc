/** LaTeX formulas as MathML. */
@NullMarked
package org.examwright.rendering.formula;

import org.jspecify.annotations.NullMarked;
