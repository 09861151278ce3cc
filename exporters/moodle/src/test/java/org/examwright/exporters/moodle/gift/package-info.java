/** Tests of the GIFT exporter, alone and against what Moodle's importer makes of its files. */
@NullMarked
package org.examwright.exporters.moodle.gift;

import org.jspecify.annotations.NullMarked;
