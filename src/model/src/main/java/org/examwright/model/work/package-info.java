/** How much work is done at once, with the same outcome as if one thing were done at a time. */
@NullMarked
package org.examwright.model.work;

import org.jspecify.annotations.NullMarked;
