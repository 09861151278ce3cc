/** What readers and exporters have to say about a set: errors, losses, warnings, notes. */
@NullMarked
package org.examwright.model.diagnostics;

import org.jspecify.annotations.NullMarked;
