/** Rich text as HTML that is also well-formed XML, in the dialect of whoever reads it. */
@NullMarked
package org.examwright.rendering.html;

import org.jspecify.annotations.NullMarked;
