/** Makes of lines as people type them the tree that is understood. */
@NullMarked
package org.examwright.reading.text.typed;

import org.jspecify.annotations.NullMarked;
