/**
 * QTI 2.1, 2.2 and 3.0: a test, an item a question, response processing.
 *
 * <p>The code speaks the names of 2.x; {@link org.examwright.exporters.qti.assessment.QtiWriter}
 * spells them as the version wants them.
 *
 * @see <a href="https://www.imsglobal.org/question/qtiv2p1/imsqti_infov2p1.html">QTI 2.1,
 *     information model</a>
 * @see <a href="https://www.imsglobal.org/spec/qti/v3p0/impl">QTI 3.0, implementation guide</a>
 */
@NullMarked
package org.examwright.exporters.qti.assessment;

import org.jspecify.annotations.NullMarked;
