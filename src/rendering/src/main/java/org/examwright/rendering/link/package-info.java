/** What links may lead to, for all formats the same. */
@NullMarked
package org.examwright.rendering.link;

import org.jspecify.annotations.NullMarked;
