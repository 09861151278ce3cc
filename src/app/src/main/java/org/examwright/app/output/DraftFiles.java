package org.examwright.app.output;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Whole files or none: each waits on the disk under a name of its own until all of them are there.
 *
 * <p>What stood in their places stays until then. Closing removes what was not published, and so
 * does the end of the process, if somebody interrupts it.
 */
public final class DraftFiles implements AutoCloseable {
  private final Set<Path> drafts = new LinkedHashSet<>();
  private final Map<Path, FileChannel> held = new LinkedHashMap<>();
  private final Set<Path> heldFolders = new HashSet<>();
  private final AbandonedDrafts abandoned;
  private final Thread whenInterrupted = new Thread(this::discard);
  private boolean open = true;

  /** Begins without any. */
  public DraftFiles() {
    this(new AbandonedDrafts());
  }

  DraftFiles(AbandonedDrafts abandoned) {
    this.abandoned = abandoned;
    Runtime.getRuntime().addShutdownHook(whenInterrupted);
  }

  /**
   * Writes a file that nobody sees yet, and changes no folder.
   *
   * @param place where it is likely to go, which tells the disk on which it must lie
   */
  public synchronized Path write(Path place, byte[] content) throws IOException {
    Path folder = folderOf(Files.isRegularFile(place) ? place.toRealPath() : place);
    abandoned.cleanOnce(folder);
    long process = ProcessHandle.current().pid();
    for (int number = drafts.size() + 1; ; number++) {
      // without the name of the place, which may be as long as a name can be
      String name = AbandonedDrafts.START + process + "-" + number + AbandonedDrafts.END;
      try {
        Path draft = folder.resolve(name);
        writeNew(folder, draft, content);
        return draft;
      } catch (FileAlreadyExistsException ignored) {
        // A process that was killed, or one on another machine, has left it there.
      }
    }
  }

  private void writeNew(Path folder, Path draft, byte[] content) throws IOException {
    requireOpen();
    FileChannel channel =
        FileChannel.open(draft, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    drafts.add(draft);
    try {
      if (heldFolders.add(folder)) {
        hold(draft, channel);
      }
      ByteBuffer rest = ByteBuffer.wrap(content);
      while (rest.hasRemaining()) {
        channel.write(rest);
      }
    } finally {
      if (!held.containsKey(draft)) {
        channel.close();
      }
    }
  }

  /** One draft in each folder is locked, as a sign to other runs that this one goes on. */
  private void hold(Path draft, FileChannel channel) {
    try {
      if (channel.tryLock(AbandonedDrafts.LOCKED, 1, false) != null) {
        held.put(draft, channel);
      }
    } catch (IOException ignored) {
      // Some disks know no locks; there the number of the process is the sign.
    }
  }

  /** The folder of a place; if it is still to be made, the one in which that will be done. */
  private static Path folderOf(Path place) {
    Path folder = place.toAbsolutePath();
    do {
      folder = folder.resolveSibling("");
    } while (!Files.isDirectory(folder));
    return folder;
  }

  /**
   * Moves drafts to their places, making the folders that they need.
   *
   * @param places of each draft
   */
  public synchronized void publish(Map<Path, Path> places) throws IOException {
    requireOpen();
    Map<Path, Path> moves = new LinkedHashMap<>();
    for (Map.Entry<Path, Path> place : places.entrySet()) {
      moves.put(place.getKey(), ready(place.getValue()));
    }
    for (Path held : held.keySet()) {
      Path place = moves.remove(held);
      if (place != null) {
        moves.put(held, place); // the sign goes last
      }
    }
    for (Map.Entry<Path, Path> move : moves.entrySet()) {
      Files.move(move.getKey(), move.getValue(), StandardCopyOption.ATOMIC_MOVE);
      drafts.remove(move.getKey());
    }
  }

  /** Where a file really goes: behind a link, and never over a folder or a device. */
  private static Path ready(Path file) throws IOException {
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

  private void requireOpen() throws IOException {
    if (!open) {
      throw new IOException("the run was interrupted");
    }
  }

  /** Removes the drafts that were not published; nothing can be written afterwards. */
  @Override
  public void close() {
    discard();
    try {
      Runtime.getRuntime().removeShutdownHook(whenInterrupted);
    } catch (IllegalStateException ignored) {
      // The process is ending already.
    }
  }

  private synchronized void discard() {
    open = false;
    List<Path> left = new ArrayList<>(drafts);
    drafts.clear();
    for (FileChannel channel : held.values()) {
      try {
        channel.close();
      } catch (IOException ignored) {
        // All that was to be written is written.
      }
    }
    for (Path draft : left) {
      try {
        Files.deleteIfExists(draft);
      } catch (IOException ignored) {
        // Nothing more can be done, and what went wrong before is worth more words.
      }
    }
  }
}
