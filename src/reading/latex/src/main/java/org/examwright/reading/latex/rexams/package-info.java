/** Reads exercises of R/exams and rqti, whose texts are Markdown or LaTeX; no code is run. */
@NullMarked
package org.examwright.reading.latex.rexams;

import org.jspecify.annotations.NullMarked;
