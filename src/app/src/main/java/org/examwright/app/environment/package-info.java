/**
 * What the program runs in, and how it may end: folders, the two outputs of the process, exit codes
 * and failures.
 */
@NullMarked
package org.examwright.app.environment;

import org.jspecify.annotations.NullMarked;
