/**
 * The command line: finds readers and exporters, runs sets through them, and alone touches the
 * disk.
 *
 * <p>{@code Inputs} finds files; a {@code Batch} is what becomes one set: a file, or several that
 * {@code Merging} puts together. {@code Batch} → {@code Reading} → {@code Conversion} → {@code
 * Delivery}; what happened is an {@code Outcome}, which {@code Summary} says to people and {@code
 * Report} to programs.
 */
@NullMarked
package org.examwright.app;

import org.jspecify.annotations.NullMarked;
