package org.examwright.exporters.pdf;

import com.itextpdf.kernel.pdf.PdfOutputIntent;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Says how red, green and blue look, those of sRGB.
 *
 * <p>Java has such a profile too, but another one in each version.
 *
 * @see <a href="https://www.color.org/icc_specs2.xalter">ICC.1, colour profiles</a>
 */
final class ScreenColors {
  private static final String NAME = "sRGB IEC61966-2.1";
  private static final int HEAD_LENGTH = 128;
  private static final int ENTRY_LENGTH = 12;
  private static final int FIXED_POINT = 1 << 16;
  private static final double[] WHITE = {0.9642, 1, 0.8249};
  private static final double[] TO_WHITE_OF_PAPER = {
    1.04788, 0.02292, -0.0502, 0.02959, 0.99048, -0.01706, -0.00923, 0.01508, 0.75168
  };
  private static final double[] CURVE = {2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045};

  private ScreenColors() {}

  static PdfOutputIntent intent() {
    return new PdfOutputIntent(
        NAME, "", "https://www.color.org", NAME, new ByteArrayInputStream(profile()));
  }

  static byte[] profile() {
    Map<String, byte[]> tags = new LinkedHashMap<>();
    tags.put("desc", words(NAME));
    tags.put("cprt", words("No copyright"));
    tags.put("wtpt", numbers("XYZ ", WHITE));
    tags.put("chad", numbers("sf32", TO_WHITE_OF_PAPER));
    tags.put("rXYZ", numbers("XYZ ", 0.43607, 0.22249, 0.01392));
    tags.put("gXYZ", numbers("XYZ ", 0.38515, 0.71687, 0.09708));
    tags.put("bXYZ", numbers("XYZ ", 0.14307, 0.06061, 0.71410));
    tags.put("rTRC", curve());
    tags.put("gTRC", curve());
    tags.put("bTRC", curve());
    int start = HEAD_LENGTH + Integer.BYTES + tags.size() * ENTRY_LENGTH;
    int length = start + tags.values().stream().mapToInt(tag -> tag.length).sum();
    return bytes(
        out -> {
          head(out, length);
          out.writeInt(tags.size());
          int place = start;
          for (Map.Entry<String, byte[]> tag : tags.entrySet()) {
            out.writeBytes(tag.getKey());
            out.writeInt(place);
            out.writeInt(tag.getValue().length);
            place += tag.getValue().length;
          }
          for (byte[] tag : tags.values()) {
            out.write(tag);
          }
        });
  }

  /** A screen of red, green and blue, described by a profile of version 4. */
  private static void head(DataOutputStream out, int length) throws IOException {
    out.writeInt(length);
    out.writeInt(0);
    out.writeInt(0x04200000);
    out.writeBytes("mntrRGB XYZ ");
    for (int part : new int[] {2026, 1, 1, 0, 0, 0}) {
      out.writeShort(part);
    }
    out.writeBytes("acsp");
    out.write(new byte[28]);
    fixed(out, WHITE);
    out.write(new byte[HEAD_LENGTH - out.size()]);
  }

  private static byte[] words(String words) {
    return bytes(
        out -> {
          out.writeBytes("mluc");
          out.writeInt(0);
          out.writeInt(1);
          out.writeInt(ENTRY_LENGTH);
          out.writeBytes("enUS");
          out.writeInt(words.length() * 2);
          out.writeInt(28);
          out.write(words.getBytes(StandardCharsets.UTF_16BE));
        });
  }

  private static byte[] numbers(String kind, double... numbers) {
    return bytes(
        out -> {
          out.writeBytes(kind);
          out.writeInt(0);
          fixed(out, numbers);
        });
  }

  private static byte[] curve() {
    return bytes(
        out -> {
          out.writeBytes("para");
          out.writeInt(0);
          out.writeInt(3 << 16);
          fixed(out, CURVE);
        });
  }

  private static void fixed(DataOutputStream out, double... numbers) throws IOException {
    for (double number : numbers) {
      out.writeInt((int) Math.round(number * FIXED_POINT));
    }
  }

  /** Filled up to whole words of four bytes. */
  private static byte[] bytes(Writing writing) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      writing.to(out);
      out.write(new byte[-out.size() & 3]);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** Something that is written. */
  private interface Writing {
    void to(DataOutputStream out) throws IOException;
  }
}
