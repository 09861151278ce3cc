/** How questions are called in the lists of a learning platform. */
@NullMarked
package org.examwright.rendering.naming;

import org.jspecify.annotations.NullMarked;
