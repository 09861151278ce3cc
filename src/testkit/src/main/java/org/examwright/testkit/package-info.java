/** What every exporter is held to, with the sets and files that tests share. */
@NullMarked
package org.examwright.testkit;

import org.jspecify.annotations.NullMarked;
