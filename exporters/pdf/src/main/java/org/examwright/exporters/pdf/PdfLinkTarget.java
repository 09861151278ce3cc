package org.examwright.exporters.pdf;

import com.itextpdf.kernel.pdf.PdfAnnotationBorder;
import com.itextpdf.kernel.pdf.PdfString;
import com.itextpdf.kernel.pdf.action.PdfAction;
import com.itextpdf.layout.element.Link;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Where links lead. */
final class PdfLinkTarget {
  private static final Pattern ABSOLUTE = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.+");

  private PdfLinkTarget() {}

  /** The address that a file can lead to; nothing for a place relative to the set. */
  static Optional<String> address(String target) {
    return ABSOLUTE.matcher(target).matches() ? Optional.of(encoded(target)) : Optional.empty();
  }

  /** Words that lead to an address, with a description for those who cannot see them. */
  static Link link(String words, String address, String description) {
    Link link = new Link(words, PdfAction.createURI(address));
    link.getLinkAnnotation()
        .setBorder(new PdfAnnotationBorder(0, 0, 0))
        .setContents(new PdfString(description.strip() + " (" + address + ")", "UnicodeBig"));
    return link;
  }

  private static String encoded(String target) {
    StringBuilder out = new StringBuilder();
    for (byte b : target.getBytes(StandardCharsets.UTF_8)) {
      if (b > ' ' && b < 0x7F) {
        out.append((char) b);
      } else {
        out.append(String.format(Locale.ROOT, "%%%02X", b));
      }
    }
    return out.toString();
  }
}
