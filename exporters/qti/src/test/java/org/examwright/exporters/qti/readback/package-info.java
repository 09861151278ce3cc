/** What our own packages say to our own reader. */
@NullMarked
package org.examwright.exporters.qti.readback;

import org.jspecify.annotations.NullMarked;
