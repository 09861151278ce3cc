/** What all readers of XML keep to. */
@NullMarked
package org.examwright.reading.source.xml;

import org.jspecify.annotations.NullMarked;
