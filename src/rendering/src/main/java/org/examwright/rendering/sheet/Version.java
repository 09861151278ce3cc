package org.examwright.rendering.sheet;

import org.examwright.model.QuestionSet;

/**
 * One of the papers that are made of a set.
 *
 * @param letter {@code A}, {@code B} and so on; empty if it is the only one
 * @param set the questions in the order in which they are printed
 */
public record Version(String letter, QuestionSet set) {}
