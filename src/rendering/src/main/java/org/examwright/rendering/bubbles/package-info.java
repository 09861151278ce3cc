/** Answer sheets that a scanner reads: where everything stands, and what is right. */
@NullMarked
package org.examwright.rendering.bubbles;

import org.jspecify.annotations.NullMarked;
