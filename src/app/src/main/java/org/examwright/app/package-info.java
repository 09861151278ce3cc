/**
 * The program: {@code Main} starts the command line in a process of its own.
 *
 * <p>A command of {@code command} finds its {@code input}, and lets a {@code run} take each set
 * from its files to those of other formats: read, put together by {@code merge}, exported, and
 * delivered by {@code output}. What became of a set is its {@code outcome}, and {@code report} says
 * it to people and programs. All of them know the {@code environment} that they run in. Readers and
 * exporters come from {@code org.examwright.library}.
 */
@NullMarked
package org.examwright.app;

import org.jspecify.annotations.NullMarked;
