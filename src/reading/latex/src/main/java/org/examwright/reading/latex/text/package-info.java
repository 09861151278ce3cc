/** Makes rich text of LaTeX, and keeps account of each piece of it. */
@NullMarked
package org.examwright.reading.latex.text;

import org.jspecify.annotations.NullMarked;
