/** Files of other office programs, which LibreOffice makes into those that are read. */
@NullMarked
package org.examwright.library.office;

import org.jspecify.annotations.NullMarked;
