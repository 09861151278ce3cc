/**
 * Common Cartridge 1.1, which nearly every learning platform restores a course from: its manifest,
 * and quizzes and banks in its profile of QTI 1.2.
 *
 * @see <a href="https://www.imsglobal.org/cc/ccv1p1/imscc_profilev1p1-Implementation.html">Common
 *     Cartridge 1.1, implementation guide</a>
 */
@NullMarked
package org.examwright.exporters.qti.cartridge;

import org.jspecify.annotations.NullMarked;
