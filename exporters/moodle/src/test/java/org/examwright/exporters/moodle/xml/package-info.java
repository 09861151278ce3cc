/** Tests of the Moodle XML exporter. */
@NullMarked
package org.examwright.exporters.moodle.xml;

import org.jspecify.annotations.NullMarked;
