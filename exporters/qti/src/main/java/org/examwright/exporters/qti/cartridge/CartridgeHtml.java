package org.examwright.exporters.qti.cartridge;

import java.util.stream.Collectors;
import org.examwright.exporters.qti.packaging.PackagePictures;
import org.examwright.model.text.FormulaDelimiter;
import org.examwright.model.text.Html;
import org.examwright.model.text.Inline;
import org.examwright.rendering.html.DeadLinks;
import org.examwright.rendering.html.HtmlDialect;

/** HTML that both Moodle and Canvas show when they have restored a cartridge. */
record CartridgeHtml(PackagePictures pictures) implements HtmlDialect {
  /** Stands for the folder of the cartridge; there is no `/` behind it. */
  private static final String BASE = "$IMS-CC-FILEBASE$";

  private static final String GAP = "_____";
  private static final String EMPTY_LINE = "\u00A0";

  @Override
  public String words(String escaped) {
    return GuardedText.inMarkup(escaped);
  }

  @Override
  public String attribute(String name, String escaped) {
    return name.equals("src") || name.equals("href")
        ? GuardedText.inAddress(escaped)
        : GuardedText.inAttribute(escaped);
  }

  @Override
  public String imageSource(Inline.Image image) {
    return image.isRemote() ? image.source() : BASE + pictures.source(image);
  }

  @Override
  public String formula(String tex, boolean display) {
    FormulaDelimiter delimiter = FormulaDelimiter.of(display);
    return delimiter.around(GuardedText.inFormula(Html.escape(delimiter.whole(tex))));
  }

  @Override
  public String inlineCode(String escaped) {
    return HtmlDialect.super.inlineCode(GuardedText.inMarkup(escaped));
  }

  /** Moodle drops the ends of lines in a stem and doubles them elsewhere. */
  @Override
  public String codeBlock(String language, String escaped) {
    String named =
        language.isEmpty()
            ? ""
            : " class=\"language-" + attribute("class", Html.escape(language)) + "\"";
    return escaped
        .lines()
        .map(line -> line.isEmpty() ? EMPTY_LINE : GuardedText.inMarkup(line))
        .collect(Collectors.joining("</div><div>", "<pre" + named + "><div>", "</div></pre>"));
  }

  @Override
  public boolean marksDirection() {
    return true;
  }

  @Override
  public boolean isLive(String target) {
    return DeadLinks.isLive(target);
  }

  @Override
  public String gap(String gap) {
    return GAP;
  }
}
