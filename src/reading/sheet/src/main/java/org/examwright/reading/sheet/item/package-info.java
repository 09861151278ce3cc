/** From what the cells of a question say to the model. */
@NullMarked
package org.examwright.reading.sheet.item;

import org.jspecify.annotations.NullMarked;
