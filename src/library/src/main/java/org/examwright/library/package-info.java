/**
 * Examwright for programs: reading a file and making the files of a format, without a command line.
 *
 * <p>{@code Examwright} is all that most programs need. Behind it, a {@code Catalog} finds readers
 * and exporters, {@code FileSource} gives a reader a file and the pictures in its folder, and a
 * {@code ConfiguredExporter} is an exporter with the options that somebody chose, each in a {@code
 * Setting} of its. The command line is made of the same classes.
 */
@NullMarked
package org.examwright.library;

import org.jspecify.annotations.NullMarked;
