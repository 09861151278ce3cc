/** What pages look like: themes, which are small files, and those that come along. */
@NullMarked
package org.examwright.rendering.theme;

import org.jspecify.annotations.NullMarked;
