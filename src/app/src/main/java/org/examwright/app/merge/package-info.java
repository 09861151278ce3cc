/** Makes one set of several, and keeps their ids and pictures apart. */
@NullMarked
package org.examwright.app.merge;

import org.jspecify.annotations.NullMarked;
