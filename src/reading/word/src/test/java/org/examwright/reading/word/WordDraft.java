package org.examwright.reading.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A document as Word writes it, made for a test. */
final class WordDraft {
  static final String NAMESPACES =
      "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
          + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
          + " xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\""
          + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
          + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
          + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
          + " xmlns:v=\"urn:schemas-microsoft-com:vml\"";
  private static final String TYPE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  /** Numbers and letters on two levels, twice; bullets. */
  private static final String NUMBERING =
      """
      <w:abstractNum w:abstractNumId="0">
        <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>
        <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%2)"/></w:lvl>
      </w:abstractNum>
      <w:abstractNum w:abstractNumId="1">
        <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/></w:lvl>
      </w:abstractNum>
      <w:abstractNum w:abstractNumId="2">
        <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperLetter"/><w:lvlText w:val="%1."/></w:lvl>
      </w:abstractNum>
      <w:abstractNum w:abstractNumId="3">
        <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="Question %1:"/></w:lvl>
      </w:abstractNum>
      <w:abstractNum w:abstractNumId="4">
        <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1)"/></w:lvl>
      </w:abstractNum>
      <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
      <w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
      <w:num w:numId="3"><w:abstractNumId w:val="2"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>
      <w:num w:numId="4"><w:abstractNumId w:val="2"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>
      <w:num w:numId="5"><w:abstractNumId w:val="3"/></w:num>
      <w:num w:numId="6"><w:abstractNumId w:val="4"/></w:num>
      """;

  private static final String STYLES =
      """
      <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
      <w:style w:type="paragraph" w:styleId="berschrift1"><w:name w:val="heading 1"/><w:rPr><w:b/></w:rPr></w:style>
      <w:style w:type="paragraph" w:styleId="berschrift2"><w:name w:val="heading 2"/><w:rPr><w:b/></w:rPr></w:style>
      <w:style w:type="paragraph" w:styleId="Frage"><w:name w:val="Frage"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
      <w:style w:type="character" w:styleId="Fett"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>
      """;

  private final StringBuilder body = new StringBuilder();
  private final Map<String, byte[]> others = new LinkedHashMap<>();
  private final StringBuilder relations = new StringBuilder();

  /** A paragraph of plain text. */
  WordDraft p(String text) {
    return xml("<w:p>" + run(text, "") + "</w:p>");
  }

  /** An item of a list: numbers (1), bullets (2), letters (3 and 4), "Question 1:" (5). */
  WordDraft item(int list, int level, String text) {
    return item(list, level, text, "");
  }

  WordDraft item(int list, int level, String text, String format) {
    return xml(
        "<w:p><w:pPr><w:numPr><w:ilvl w:val=\""
            + level
            + "\"/><w:numId w:val=\""
            + list
            + "\"/></w:numPr></w:pPr>"
            + run(text, format)
            + "</w:p>");
  }

  WordDraft styled(String style, String text) {
    return xml(
        "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>" + run(text, "") + "</w:p>");
  }

  WordDraft formatted(String text, String format) {
    return xml("<w:p>" + run(text, format) + "</w:p>");
  }

  WordDraft xml(String element) {
    body.append(element).append('\n');
    return this;
  }

  /** A table of cells with a paragraph each. */
  WordDraft table(String[]... rows) {
    StringBuilder table = new StringBuilder("<w:tbl>");
    for (String[] row : rows) {
      table.append("<w:tr>");
      for (String cell : row) {
        table.append("<w:tc><w:p>").append(run(cell, "")).append("</w:p></w:tc>");
      }
      table.append("</w:tr>");
    }
    return xml(table.append("</w:tbl>").toString());
  }

  WordDraft part(String id, String type, String name, byte[] content) {
    others.put("word/" + name, content);
    relations.append(
        "<Relationship Id=\"" + id + "\" Type=\"" + TYPE + type + "\" Target=\"" + name + "\"/>");
    return this;
  }

  static String run(String text, String format) {
    StringBuilder run = new StringBuilder("<w:r>");
    if (!format.isEmpty()) {
      run.append("<w:rPr>").append(format).append("</w:rPr>");
    }
    String[] lines = escaped(text).split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      run.append(i > 0 ? "<w:br/>" : "");
      String[] pieces = lines[i].split("\t", -1);
      for (int k = 0; k < pieces.length; k++) {
        run.append(k > 0 ? "<w:tab/>" : "");
        run.append("<w:t xml:space=\"preserve\">").append(pieces[k]).append("</w:t>");
      }
    }
    return run.append("</w:r>").toString();
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;");
  }

  byte[] bytes() {
    return zip(parts(this));
  }

  /** Its parts by their names. */
  static Map<String, byte[]> parts(WordDraft draft) {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    parts.put(
        "_rels/.rels",
        xmlBytes(
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + "<Relationship Id=\"a\" Type=\""
                + TYPE
                + "officeDocument\" Target=\"word/document2.xml\"/></Relationships>"));
    parts.put(
        "word/document2.xml",
        xmlBytes(
            "<w:document " + NAMESPACES + "><w:body>" + draft.body + "</w:body></w:document>"));
    parts.put(
        "word/numbering.xml",
        xmlBytes("<w:numbering " + NAMESPACES + ">" + NUMBERING + "</w:numbering>"));
    parts.put(
        "word/styles.xml", xmlBytes("<w:styles " + NAMESPACES + ">" + STYLES + "</w:styles>"));
    parts.putAll(draft.others);
    parts.put(
        "word/_rels/document2.xml.rels",
        xmlBytes(
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + "<Relationship Id=\"s\" Type=\""
                + TYPE
                + "styles\" Target=\"styles.xml\"/><Relationship Id=\"n\" Type=\""
                + TYPE
                + "numbering\" Target=\"/word/numbering.xml\"/>"
                + draft.relations
                + "</Relationships>"));
    return parts;
  }

  static byte[] xmlBytes(String xml) {
    return ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + xml).getBytes(StandardCharsets.UTF_8);
  }

  static byte[] zip(Map<String, byte[]> parts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
