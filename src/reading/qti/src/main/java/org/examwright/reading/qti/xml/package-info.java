/** XML as trees of elements, each with its place in its file; namespaces are passed over. */
@NullMarked
package org.examwright.reading.qti.xml;

import org.jspecify.annotations.NullMarked;
