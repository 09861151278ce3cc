/** Writes question sets as tagged PDF for paper and screen, accessible by PDF/UA-1. */
@NullMarked
package org.examwright.exporters.pdf;

import org.jspecify.annotations.NullMarked;
