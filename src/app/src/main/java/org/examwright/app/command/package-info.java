/**
 * The command line: its commands, their options and help, and the words for what is wrong with
 * them. Nothing else sees it.
 */
@NullMarked
package org.examwright.app.command;

import org.jspecify.annotations.NullMarked;
