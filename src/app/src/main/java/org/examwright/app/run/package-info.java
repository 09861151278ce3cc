/**
 * Takes sets from their files to the files of other formats: {@code SetsRun} goes through all of
 * them, {@code Reading} and {@code Conversion} do the work on each.
 */
@NullMarked
package org.examwright.app.run;

import org.jspecify.annotations.NullMarked;
