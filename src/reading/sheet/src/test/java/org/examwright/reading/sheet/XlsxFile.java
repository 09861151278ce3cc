package org.examwright.reading.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.examwright.model.diagnostics.Origin;

/** Makes workbooks for tests, part by part, so that every oddity can be had. */
final class XlsxFile {
  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String PACKAGE =
      "http://schemas.openxmlformats.org/package/2006/relationships";

  private final Map<String, byte[]> parts = new LinkedHashMap<>();
  private final StringBuilder sheets = new StringBuilder();
  private final StringBuilder relations = new StringBuilder();
  private int count;

  XlsxFile() {
    part(
        "_rels/.rels",
        "<Relationships xmlns='%s'><Relationship Id='r1' Type='%s/officeDocument' Target='xl/workbook.xml'/></Relationships>"
            .formatted(PACKAGE, RELATIONS));
  }

  XlsxFile part(String path, String content) {
    return part(path, content.getBytes(StandardCharsets.UTF_8));
  }

  XlsxFile part(String path, byte[] content) {
    parts.put(path, content);
    return this;
  }

  /** A sheet with texts alone; null for a cell that is not there. */
  XlsxFile sheet(String name, String[]... rows) {
    return rawSheet(name, "", "<sheetData>" + rows(rows) + "</sheetData>");
  }

  /** Rows with texts alone. */
  static String rows(String[]... rows) {
    StringBuilder xml = new StringBuilder();
    for (int row = 0; row < rows.length; row++) {
      xml.append("<row r='").append(row + 1).append("'>");
      for (int column = 0; column < rows[row].length; column++) {
        if (rows[row][column] != null) {
          xml.append(text(Origin.letters(column + 1) + (row + 1), rows[row][column]));
        }
      }
      xml.append("</row>");
    }
    return xml.toString();
  }

  static String text(String place, String text) {
    String escaped = text.replace("&", "&amp;").replace("<", "&lt;");
    return "<c r='" + place + "' t='inlineStr'><is><t>" + escaped + "</t></is></c>";
  }

  /** A sheet of which everything within its root is written out. */
  XlsxFile rawSheet(String name, String state, String content) {
    count++;
    sheets.append(
        "<sheet name='%s' sheetId='%d' state='%s' r:id='s%d'/>"
            .formatted(name, count, state.isEmpty() ? "visible" : state, count));
    relations.append(
        "<Relationship Id='s%d' Type='%s/worksheet' Target='worksheets/sheet%d.xml'/>"
            .formatted(count, RELATIONS, count));
    return part(
        "xl/worksheets/sheet" + count + ".xml",
        "<worksheet xmlns='%s' xmlns:r='%s'>%s</worksheet>".formatted(MAIN, RELATIONS, content));
  }

  XlsxFile sharedStrings(String items) {
    relations.append(
        "<Relationship Id='t' Type='%s/sharedStrings' Target='sharedStrings.xml'/>"
            .formatted(RELATIONS));
    return part("xl/sharedStrings.xml", "<sst xmlns='%s'>%s</sst>".formatted(MAIN, items));
  }

  XlsxFile styles(String content) {
    relations.append(
        "<Relationship Id='y' Type='%s/styles' Target='styles.xml'/>".formatted(RELATIONS));
    return part("xl/styles.xml", "<styleSheet xmlns='%s'>%s</styleSheet>".formatted(MAIN, content));
  }

  /** Pictures above the first sheet; each is its row and column, counted from 0, and its words. */
  XlsxFile picture(int row, int column, String alt, byte[] png) {
    part(
        "xl/worksheets/_rels/sheet1.xml.rels",
        "<Relationships xmlns='%s'><Relationship Id='d1' Type='%s/drawing' Target='../drawings/drawing1.xml'/></Relationships>"
            .formatted(PACKAGE, RELATIONS));
    part(
        "xl/drawings/_rels/drawing1.xml.rels",
        "<Relationships xmlns='%s'><Relationship Id='p1' Type='%s/image' Target='../media/image1.png'/></Relationships>"
            .formatted(PACKAGE, RELATIONS));
    part("xl/media/image1.png", png);
    return part(
        "xl/drawings/drawing1.xml",
        ("<x:wsDr xmlns:x='urn:x' xmlns:a='urn:a' xmlns:r='%s'><x:twoCellAnchor><x:from><x:col>%d</x:col>"
                + "<x:row>%d</x:row></x:from><x:to><x:col>9</x:col><x:row>9</x:row></x:to><x:pic>"
                + "<x:cNvPr id='1' name='P' descr='%s'/><a:blip r:embed='p1'/></x:pic></x:twoCellAnchor></x:wsDr>")
            .formatted(RELATIONS, column, row, alt));
  }

  byte[] bytes() {
    part(
        "xl/workbook.xml",
        "<workbook xmlns='%s' xmlns:r='%s'><sheets>%s</sheets></workbook>"
            .formatted(MAIN, RELATIONS, sheets));
    part(
        "xl/_rels/workbook.xml.rels",
        "<Relationships xmlns='%s'>%s</Relationships>".formatted(PACKAGE, relations));
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
