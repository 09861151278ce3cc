/** Zip files that are the same bytes on every day. */
@NullMarked
package org.examwright.rendering.archive;

import org.jspecify.annotations.NullMarked;
