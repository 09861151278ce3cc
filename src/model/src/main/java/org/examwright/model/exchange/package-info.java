/**
 * How readers and exporters meet the rest: the two interfaces, what goes in and what comes out.
 *
 * <p>Both are found by {@link java.util.ServiceLoader}. An exporter is a pure function from a set
 * and a record of options to bytes and diagnostics: it reads no clock, locale, environment or disk.
 */
@NullMarked
package org.examwright.model.exchange;

import org.jspecify.annotations.NullMarked;
