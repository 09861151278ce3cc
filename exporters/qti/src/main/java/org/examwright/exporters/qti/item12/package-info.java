/**
 * What the items of QTI 1.2 are made of, whoever reads them: places for responses, rules, feedback.
 *
 * @see <a href="https://www.imsglobal.org/question/qtiv1p2/imsqti_asi_bindv1p2.html">QTI 1.2, XML
 *     binding</a>
 */
@NullMarked
package org.examwright.exporters.qti.item12;

import org.jspecify.annotations.NullMarked;
