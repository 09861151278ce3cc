package org.examwright.exporters.pdf;

import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.canvas.CanvasTag;
import com.itextpdf.kernel.pdf.canvas.parser.EventType;
import com.itextpdf.kernel.pdf.canvas.parser.PdfCanvasProcessor;
import com.itextpdf.kernel.pdf.canvas.parser.data.IEventData;
import com.itextpdf.kernel.pdf.canvas.parser.data.TextRenderInfo;
import com.itextpdf.kernel.pdf.canvas.parser.listener.IEventListener;
import com.itextpdf.kernel.pdf.tagging.IStructureNode;
import com.itextpdf.kernel.pdf.tagging.PdfMcr;
import com.itextpdf.kernel.pdf.tagging.PdfObjRef;
import com.itextpdf.kernel.pdf.tagging.PdfStructElem;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a file as a screen reader does: along its tags, with what they say in place of glyphs. */
final class PdfSpeech {
  private static final Set<PdfName> WITHIN_LINES =
      Set.of(
          PdfName.Span,
          PdfName.Code,
          PdfName.Link,
          PdfName.Lbl,
          PdfName.LBody,
          PdfName.Formula,
          PdfName.Figure,
          PdfName.Form);

  private final Map<PdfDictionary, Map<Integer, String>> texts = new HashMap<>();
  private final StringBuilder said = new StringBuilder();

  private PdfSpeech(PdfDocument pdf) {
    for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
      Listener listener = new Listener();
      new PdfCanvasProcessor(listener).processPageContent(pdf.getPage(page));
      Map<Integer, String> texts = new HashMap<>();
      listener.texts.forEach((mcid, text) -> texts.put(mcid, text.toString()));
      this.texts.put(pdf.getPage(page).getPdfObject(), texts);
    }
    pdf.getStructTreeRoot().getKids().forEach(this::say);
  }

  /** What is said, a line for each paragraph; what is no text is described in brackets. */
  static String of(byte[] file) {
    return PdfReading.open(file, pdf -> new PdfSpeech(pdf).said.toString());
  }

  private void say(@Nullable IStructureNode node) {
    if (node instanceof PdfObjRef object) {
      say(object);
    } else if (node instanceof PdfMcr content && content.getPageObject() != null) {
      said.append(
          texts
              .getOrDefault(content.getPageObject(), Map.of())
              .getOrDefault(content.getMcid(), ""));
    } else if (node instanceof PdfStructElem element) {
      if (element.getActualText() != null) {
        said.append(element.getActualText().toUnicodeString());
      } else if (element.getAlt() != null) {
        said.append('[').append(element.getAlt().toUnicodeString()).append(']');
      } else {
        List<IStructureNode> kids = element.getKids();
        kids.forEach(this::say);
      }
      if (!WITHIN_LINES.contains(element.getRole())) {
        said.append('\n');
      }
    }
  }

  private void say(PdfObjRef object) {
    PdfDictionary annotation = object.getReferencedObject();
    if (PdfName.Widget.equals(annotation.getAsName(PdfName.Subtype))) {
      said.append('[')
          .append(annotation.getAsString(PdfName.Contents).toUnicodeString())
          .append(']');
    }
  }

  private static final class Listener implements IEventListener {
    private final Map<Integer, StringBuilder> texts = new HashMap<>();
    private final Set<CanvasTag> saidAlready = Collections.newSetFromMap(new IdentityHashMap<>());

    @Override
    public void eventOccurred(IEventData data, EventType type) {
      if (data instanceof TextRenderInfo text && text.getMcid() >= 0) {
        StringBuilder all = texts.computeIfAbsent(text.getMcid(), id -> new StringBuilder());
        @Nullable String actual = text.getActualText();
        if (actual == null) {
          all.append(text.getText());
        } else if (saidAlready.add(tag(text))) {
          all.append(actual);
        }
      }
    }

    private static CanvasTag tag(TextRenderInfo text) {
      return text.getCanvasTagHierarchy().stream()
          .filter(tag -> tag.getActualText() != null)
          .findFirst()
          .orElseThrow();
    }

    @Override
    public Set<EventType> getSupportedEvents() {
      return Set.of(EventType.RENDER_TEXT);
    }
  }
}
