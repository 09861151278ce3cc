/** Which questions a paper has, and in which order: what is drawn, picked and shuffled. */
@NullMarked
package org.examwright.rendering.version;

import org.jspecify.annotations.NullMarked;
