package org.examwright.reading.json;

import static java.util.Map.entry;

import java.util.Map;
import org.examwright.model.Gap;
import org.examwright.model.Interaction;
import org.examwright.model.NumericAnswer;
import org.examwright.model.text.Block;
import org.examwright.model.text.Inline;

/** What kinds of things are called in {@code type}; a name that files have is never changed. */
final class TypeNames {
  static final Map<Class<?>, String> ALL =
      Map.ofEntries(
          entry(Interaction.OpenResponse.class, "open-response"),
          entry(Interaction.ChoiceSelection.class, "choice-selection"),
          entry(Interaction.TrueFalse.class, "true-false"),
          entry(Interaction.ShortAnswer.class, "short-answer"),
          entry(Interaction.Numeric.class, "numeric"),
          entry(Interaction.Matching.class, "matching"),
          entry(Interaction.Ordering.class, "ordering"),
          entry(Interaction.Gaps.class, "gaps"),
          entry(Interaction.FileUpload.class, "file-upload"),
          entry(Interaction.None.class, "none"),
          entry(Gap.TextGap.class, "text-gap"),
          entry(Gap.DropDownGap.class, "drop-down-gap"),
          entry(Gap.NumericGap.class, "numeric-gap"),
          entry(NumericAnswer.Value.class, "value"),
          entry(NumericAnswer.Range.class, "range"),
          entry(Block.Paragraph.class, "paragraph"),
          entry(Block.Heading.class, "heading"),
          entry(Block.CodeBlock.class, "code-block"),
          entry(Block.BulletList.class, "bullet-list"),
          entry(Block.OrderedList.class, "ordered-list"),
          entry(Block.Quote.class, "quote"),
          entry(Block.Table.class, "table"),
          entry(Block.DisplayFormula.class, "display-formula"),
          entry(Block.Rule.class, "rule"),
          entry(Inline.Text.class, "text"),
          entry(Inline.Strong.class, "strong"),
          entry(Inline.Emphasis.class, "emphasis"),
          entry(Inline.Strike.class, "strike"),
          entry(Inline.Subscript.class, "subscript"),
          entry(Inline.Superscript.class, "superscript"),
          entry(Inline.Code.class, "code"),
          entry(Inline.Formula.class, "formula"),
          entry(Inline.Image.class, "image"),
          entry(Inline.Link.class, "link"),
          entry(Inline.LineBreak.class, "line-break"),
          entry(Inline.GapMark.class, "gap-mark"));

  private TypeNames() {}
}
