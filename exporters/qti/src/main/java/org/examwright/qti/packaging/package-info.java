/** What the content packages of all versions have in common: identifiers, file names, choices. */
@NullMarked
package org.examwright.qti.packaging;

import org.jspecify.annotations.NullMarked;
