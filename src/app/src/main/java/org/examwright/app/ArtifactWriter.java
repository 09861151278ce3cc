package org.examwright.app;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Writes whole files or none: what stood there before stays until all of the new is on the disk.
 */
final class ArtifactWriter {
  private ArtifactWriter() {}

  /** Writes each content to its path, making the folders that it needs. */
  static void write(Map<Path, byte[]> contents) throws IOException {
    Map<Path, Path> drafts = new LinkedHashMap<>();
    try {
      for (Map.Entry<Path, byte[]> content : contents.entrySet()) {
        Path place = place(content.getKey());
        Path draft = draft(place);
        drafts.put(draft, place);
        Files.write(draft, content.getValue(), StandardOpenOption.CREATE_NEW);
      }
      for (Map.Entry<Path, Path> draft : drafts.entrySet()) {
        Files.move(draft.getKey(), draft.getValue(), StandardCopyOption.ATOMIC_MOVE);
      }
    } finally {
      for (Path draft : drafts.keySet()) {
        Files.deleteIfExists(draft);
      }
    }
  }

  /** Where a file really goes: behind a link, and never over a folder or a device. */
  private static Path place(Path file) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null && !Files.isDirectory(folder)) {
      Files.createDirectories(folder);
    }
    if (!Files.exists(file)) {
      return file;
    }
    if (!Files.isRegularFile(file)) {
      throw new FileSystemException(
          file.toString(), null, "something that is no file has its name");
    }
    return file.toRealPath();
  }

  /** In the same folder, since only there a file can be moved in one step. */
  private static Path draft(Path place) {
    return place.resolveSibling(
        "." + place.getFileName() + "." + ProcessHandle.current().pid() + ".part");
  }
}
