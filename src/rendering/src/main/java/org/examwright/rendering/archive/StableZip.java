package org.examwright.rendering.archive;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Builds a zip file whose entries keep their order and all have the same time. */
public final class StableZip {
  /**
   * The first moment that a zip file can name for certain: an earlier one is stored as an instant
   * too, and that depends on the time zone.
   */
  private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 1, 1, 0, 0, 2);

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8);

  /**
   * Adds a file.
   *
   * @param name with `/` between folders; not added before
   */
  public StableZip add(String name, byte[] content) {
    return add(name, new ByteArrayInputStream(content));
  }

  /** Adds a file that is too large to be held in memory as a whole; closes it. */
  public StableZip add(String name, InputStream content) {
    try (content) {
      ZipEntry entry = new ZipEntry(name);
      entry.setTimeLocal(EPOCH);
      zip.putNextEntry(entry);
      content.transferTo(zip);
      zip.closeEntry();
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public StableZip add(String name, String content) {
    return add(name, content.getBytes(StandardCharsets.UTF_8));
  }

  /** Ends the file; nothing can be added afterwards. */
  public byte[] toByteArray() {
    try {
      zip.close();
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
