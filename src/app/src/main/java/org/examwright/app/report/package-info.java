/** Says what became of the sets: {@code Summary} to people, {@code Report} to programs, in JSON. */
@NullMarked
package org.examwright.app.report;

import org.jspecify.annotations.NullMarked;
