/** Reads pages in HTML: what they show is written as Markdown, and that is read. */
@NullMarked
package org.examwright.reading.page;

import org.jspecify.annotations.NullMarked;
