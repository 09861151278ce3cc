/** What is known of paper by every format for it: its sizes, its options, what it cannot carry. */
@NullMarked
package org.examwright.rendering.paper;

import org.jspecify.annotations.NullMarked;
