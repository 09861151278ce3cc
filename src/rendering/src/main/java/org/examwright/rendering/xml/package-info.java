/** XML written element by element. */
@NullMarked
package org.examwright.rendering.xml;

import org.jspecify.annotations.NullMarked;
