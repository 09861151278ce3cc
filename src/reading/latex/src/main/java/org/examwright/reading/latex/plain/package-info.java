/** Reads LaTeX of no class for exams: lists, sections and bold lines, understood as in Markdown. */
@NullMarked
package org.examwright.reading.latex.plain;

import org.jspecify.annotations.NullMarked;
