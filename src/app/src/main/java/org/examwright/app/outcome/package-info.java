/** What became of a set: what was read and found, and which files were written. */
@NullMarked
package org.examwright.app.outcome;

import org.jspecify.annotations.NullMarked;
