/**
 * How readers and exporters meet the rest: the two interfaces, what goes in and what comes out.
 *
 * <p>{@code Reader} makes a question set of a {@code Source}, and {@code Exporter} makes an {@code
 * Export} of a question set and a record of options. Both are found by {@link
 * java.util.ServiceLoader}: a jar beside the others is all that a new format needs. Both are pure
 * functions, which read no clock, locale, environment or disk and may be called by any number of
 * threads; what is wrong with a source or lost in a format is a diagnostic and never an exception.
 */
@NullMarked
package org.examwright.model.exchange;

import org.jspecify.annotations.NullMarked;
