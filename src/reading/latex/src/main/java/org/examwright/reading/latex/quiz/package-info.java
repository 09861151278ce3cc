/** Reads quizzes that are written for the package moodle. */
@NullMarked
package org.examwright.reading.latex.quiz;

import org.jspecify.annotations.NullMarked;
