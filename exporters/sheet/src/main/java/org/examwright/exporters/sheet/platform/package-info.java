/** The templates of quiz platforms, filled in as they want them. */
@NullMarked
package org.examwright.exporters.sheet.platform;

import org.jspecify.annotations.NullMarked;
