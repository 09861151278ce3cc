/** What the content packages of all versions have in common: identifiers and file names. */
@NullMarked
package org.examwright.qti.packaging;

import org.jspecify.annotations.NullMarked;
