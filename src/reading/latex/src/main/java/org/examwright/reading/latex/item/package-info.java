/** From what a file in LaTeX says of its questions to the model. */
@NullMarked
package org.examwright.reading.latex.item;

import org.jspecify.annotations.NullMarked;
