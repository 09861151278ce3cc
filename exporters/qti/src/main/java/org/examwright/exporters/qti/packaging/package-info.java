/** What the content packages of all versions have in common: identifiers, file names, choices. */
@NullMarked
package org.examwright.exporters.qti.packaging;

import org.jspecify.annotations.NullMarked;
