/**
 * The words by which authors mark what they write, in a file for each language.
 *
 * <p>A new language is a new file; a new kind of word is a constant of {@link
 * org.examwright.reading.outline.words.Vocabulary} and a row in every file.
 */
@NullMarked
package org.examwright.reading.outline.words;

import org.jspecify.annotations.NullMarked;
