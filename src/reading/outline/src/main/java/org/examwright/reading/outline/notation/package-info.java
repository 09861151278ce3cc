/**
 * The notation of our own: each thing that the Markdown writer writes and the reader reads is one
 * class that does both.
 */
@NullMarked
package org.examwright.reading.outline.notation;

import org.jspecify.annotations.NullMarked;
