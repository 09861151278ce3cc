/** Which words and signs of program text are what, so that PDF and Word set them alike. */
@NullMarked
package org.examwright.rendering.code;

import org.jspecify.annotations.NullMarked;
