/**
 * Word documents by Apache POI: a worksheet, its key and a handout, made to be edited.
 *
 * <p>What stands on the page is decided by {@link org.examwright.rendering.sheet.SheetComposer};
 * how it looks is decided by the named styles of the template in this module's resources, a Word
 * file unpacked into its parts, or of a template of the user's own. The code between them puts
 * paragraphs, lists and tables in order and formats directly only what no style can say.
 *
 * @see <a href="https://ecma-international.org/publications-and-standards/standards/ecma-376/">
 *     ECMA-376, Office Open XML</a>
 */
@NullMarked
package org.examwright.exporters.word;

import org.jspecify.annotations.NullMarked;
