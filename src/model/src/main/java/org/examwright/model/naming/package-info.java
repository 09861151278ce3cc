/** How questions are called in the lists of a learning platform. */
@NullMarked
package org.examwright.model.naming;

import org.jspecify.annotations.NullMarked;
