/**
 * Writes texts and answers in our own syntax of Markdown, and asks the reader what it makes of it.
 */
@NullMarked
package org.examwright.markdown;

import org.jspecify.annotations.NullMarked;
