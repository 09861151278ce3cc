/** What the tree has beyond the nodes of commonmark: attributes, blanks, formulas, details. */
@NullMarked
package org.examwright.reading.outline.tree;

import org.jspecify.annotations.NullMarked;
