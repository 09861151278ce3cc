/**
 * The neutral model of a question set: what readers make and exporters turn into files.
 *
 * <p>Records check themselves when they are made, so that a question that makes no sense (a choice
 * question without a key, a credit outside -100 to 100) cannot exist; they throw {@link
 * org.examwright.model.diagnostics.InvalidQuestionException}, whose words are meant for
 * instructors. All lists are unmodifiable.
 */
@NullMarked
package org.examwright.model;

import org.jspecify.annotations.NullMarked;
