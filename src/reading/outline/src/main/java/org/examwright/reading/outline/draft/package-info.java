/**
 * What a question looks like before it is read: its line, its blocks, and the parts that labels
 * make.
 */
@NullMarked
package org.examwright.reading.outline.draft;

import org.jspecify.annotations.NullMarked;
