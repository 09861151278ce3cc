package org.examwright.reading.sheet.item;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.examwright.model.Asset;
import org.examwright.model.Interaction;
import org.examwright.model.diagnostics.Origin;
import org.examwright.model.exchange.PictureFinder;
import org.examwright.model.text.Html;
import org.examwright.model.text.Inline;
import org.examwright.model.text.RichText;
import org.examwright.reading.markdown.MarkdownText;
import org.examwright.reading.sheet.grid.SheetCell;
import org.examwright.reading.source.Problems;
import org.examwright.reading.source.html.HtmlReading;
import org.examwright.reading.source.pictures.ShownPictures;
import org.examwright.reading.source.pictures.WrittenPicture;

/** Reads the texts of cells, with the pictures that they show. */
public final class CellTexts {
  private static final Pattern SIGNS = Pattern.compile("[<&\\n\\t]|  ");

  private final Problems problems;
  private final ShownPictures pictures;
  private final HtmlReading html;
  private final MarkdownText markdown;
  private final boolean inMarkdown;

  /**
   * @param beside finds the pictures of the file's folder
   * @param within the pictures of the workbook
   */
  public CellTexts(PictureFinder beside, Map<String, byte[]> within, Problems problems) {
    this.problems = problems;
    this.inMarkdown = false;
    PictureFinder finder =
        path -> {
          byte[] own = within.get(path);
          return own == null ? beside.find(path) : new PictureFinder.Found(own);
        };
    this.pictures = new ShownPictures(finder, problems);
    this.html = new HtmlReading(problems, pictures);
    this.markdown = new MarkdownText(finder, pictures, problems);
  }

  private CellTexts(CellTexts same) {
    this.problems = same.problems;
    this.pictures = same.pictures;
    this.html = same.html;
    this.markdown = same.markdown;
    this.inMarkdown = true;
  }

  /** The same for cells that are written in Markdown. */
  CellTexts inMarkdown() {
    return new CellTexts(this);
  }

  /** A stem in Markdown whose blanks are gaps. */
  RichText withBlanks(SheetCell cell) {
    return markdown.withBlanks(cell.text(), cell.origin());
  }

  /** The gaps of a stem in Markdown; nothing if they make no sense, which has been reported. */
  Optional<Interaction.Gaps> gaps(SheetCell stem, String described, boolean caseSensitive) {
    return markdown.gaps(stem.text(), described, caseSensitive, stem.origin());
  }

  /** The pictures of all texts read so far. */
  public List<Asset> assets() {
    return pictures.assets();
  }

  /** The text of a cell, in which gaps may be marked. */
  RichText of(SheetCell cell) {
    if (cell.isBlank()) {
      return RichText.EMPTY;
    }
    if (inMarkdown) {
      tellFormatting(cell);
      return markdown.of(cell.text(), cell.origin());
    }
    if (!cell.html().isEmpty()) {
      return html.read(cell.html(), cell.origin());
    }
    if (CellMarkup.isMarkup(cell.text())) {
      problems.tally(cell.origin(), "HTML in the cells is read as formatting");
      return html.read(CellMarkup.html(cell.text()), cell.origin());
    }
    boolean words = !SIGNS.matcher(cell.text()).find(); // and words need no parser
    return html.read(words ? cell.text() : plain(cell.text()), cell.origin());
  }

  private void tellFormatting(SheetCell cell) {
    if (!cell.html().isEmpty()) {
      problems.tally(
          cell.origin(),
          "the cell is written in Markdown: what the program formats in it is left out",
          "write `**bold**` and `*italic*`");
    }
  }

  /** A logo, as any picture of the texts. */
  public Inline logo(String file, String alt, Origin origin) {
    return pictures.show(new WrittenPicture(file, alt, "", null, null), origin);
  }

  /** A cell whose text is HTML, whatever it looks like. */
  public static SheetCell asHtml(SheetCell cell) {
    return new SheetCell(
        cell.text(),
        cell.isBlank() ? "" : CellMarkup.html(cell.text()),
        cell.kind(),
        cell.origin());
  }

  /** A text whose HTML is written out, such as a picture. */
  RichText written(SheetCell cell) {
    return html.read(cell.text(), cell.origin());
  }

  private static String plain(String text) {
    return "<p>"
        + Html.escape(text)
            .replaceAll("\\n[ \\t]*\\n\\s*", "</p><p>")
            .replace("\n", "<br>")
            .replace("\t", "    ")
            .replace("  ", "&nbsp; ")
        + "</p>";
  }
}
