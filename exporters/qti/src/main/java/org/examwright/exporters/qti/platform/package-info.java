/** The platforms that packages are written for, and what is done otherwise for each. */
@NullMarked
package org.examwright.exporters.qti.platform;

import org.jspecify.annotations.NullMarked;
