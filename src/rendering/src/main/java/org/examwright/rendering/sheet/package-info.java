/** What stands on paper and where, decided before any page is drawn: PDF and Word only set it. */
@NullMarked
package org.examwright.rendering.sheet;

import org.jspecify.annotations.NullMarked;
