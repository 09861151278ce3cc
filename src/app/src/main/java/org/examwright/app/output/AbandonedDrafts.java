package org.examwright.app.output;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Removes the drafts that a killed run has left in a folder, and never those of one that goes on.
 *
 * <p>A run is over if no process of this machine has its number and it holds no lock any more: in a
 * folder that is shared, the number may be that of a process elsewhere.
 */
final class AbandonedDrafts {
  static final String START = ".examwright.";
  static final String END = ".part";

  /**
   * The byte that is locked lies behind all content, so that any draft can be read all the same.
   */
  static final long LOCKED = Long.MAX_VALUE - 1;

  private final Set<Path> cleaned = new HashSet<>();

  /** Cleans a folder, if this is the first time that it is used. */
  void cleanOnce(Path folder) {
    if (!cleaned.add(folder)) {
      return;
    }
    Map<String, List<Path>> runs = new HashMap<>();
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      for (Path entry : entries) {
        String name = String.valueOf(entry.getFileName());
        if (name.startsWith(START)
            && name.endsWith(END)
            && Files.isRegularFile(entry, LinkOption.NOFOLLOW_LINKS)) {
          String run = name.substring(START.length(), Math.max(START.length(), name.indexOf('-')));
          runs.computeIfAbsent(run, ignored -> new ArrayList<>()).add(entry);
        }
      }
      for (Map.Entry<String, List<Path>> run : runs.entrySet()) {
        if (isOver(run.getKey(), run.getValue())) {
          for (Path draft : run.getValue()) {
            Files.deleteIfExists(draft);
          }
        }
      }
    } catch (IOException ignored) {
      // They are in nobody's way; the next run tries again.
    }
  }

  private static boolean isOver(String process, List<Path> drafts) {
    try {
      return ProcessHandle.of(Long.parseLong(process)).isEmpty()
          && drafts.stream().noneMatch(AbandonedDrafts::isLocked);
    } catch (NumberFormatException e) {
      return false;
    }
  }

  private static boolean isLocked(Path draft) {
    try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE);
        FileLock lock = channel.tryLock(LOCKED, 1, false)) {
      return lock == null;
    } catch (IOException | OverlappingFileLockException e) {
      return true;
    }
  }
}
