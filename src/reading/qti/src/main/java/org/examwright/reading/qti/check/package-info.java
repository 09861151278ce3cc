/** What is wrong with a package of QTI that importers stumble over and no schema finds. */
@NullMarked
package org.examwright.reading.qti.check;

import org.jspecify.annotations.NullMarked;
