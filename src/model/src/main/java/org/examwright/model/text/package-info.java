/** Rich text: a tree of blocks and inlines, never a string of HTML. */
@NullMarked
package org.examwright.model.text;

import org.jspecify.annotations.NullMarked;
