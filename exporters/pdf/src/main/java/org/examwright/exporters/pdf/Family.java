package org.examwright.exporters.pdf;

/** The faces of one script. */
record Family(Face regular, Face bold) {
  static final Family HEBREW = noto("noto/NotoSerifHebrew", 1f, 1.3f);
  static final Family ARABIC = noto("noto/NotoNaskhArabic", 1.12f, 1.55f);
  static final Family DEVANAGARI = noto("noto/NotoSerifDevanagari", 1.06f, 1.45f);
  static final Family BENGALI = noto("noto/NotoSerifBengali", 1.06f, 1.5f);
  static final Family TAMIL = noto("noto/NotoSerifTamil", 0.86f, 1.35f);
  static final Family THAI = noto("noto/NotoSerifThai", 1.04f, 1.5f);
  static final Family KHMER = noto("noto/NotoSerifKhmer", 1f, 1.55f);
  static final Family SYMBOLS = single(Face.SYMBOLS);
  static final Family CHINESE_AND_JAPANESE = single(Face.CHINESE_AND_JAPANESE);
  static final Family KOREAN = single(Face.KOREAN);
  static final Family EMOJI = single(Face.EMOJI);

  private static Family noto(String name, float scale, float lineHeight) {
    return new Family(
        new Face(name + "-Regular.ttf", scale, lineHeight),
        new Face(name + "-Bold.ttf", scale, lineHeight));
  }

  private static Family single(Face face) {
    return new Family(face, face);
  }

  Face face(boolean wantedBold) {
    return wantedBold ? bold : regular;
  }
}
