/**
 * What is read: {@code Inputs} finds the files that a command line means, and a {@code Batch} is
 * what becomes one set: a file, or several.
 */
@NullMarked
package org.examwright.app.input;

import org.jspecify.annotations.NullMarked;
