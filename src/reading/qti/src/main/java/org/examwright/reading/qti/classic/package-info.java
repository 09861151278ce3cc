/** QTI 1.2 as Canvas, Blackboard, Brightspace, Respondus, WebCT and Common Cartridge write it. */
@NullMarked
package org.examwright.reading.qti.classic;

import org.jspecify.annotations.NullMarked;
