/** What the names of questions in files of others mean. */
@NullMarked
package org.examwright.reading.source.naming;

import org.jspecify.annotations.NullMarked;
