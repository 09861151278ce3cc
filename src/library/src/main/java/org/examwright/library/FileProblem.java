package org.examwright.library;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Locale;

/** What may stand in the way of reading or writing a file, and how it is said. */
public final class FileProblem {
  private FileProblem() {}

  /** The end of a sentence such as "the file cannot be written: …". */
  public static String words(IOException problem) {
    return switch (problem) {
      case NoSuchFileException ignored -> "there is no such file or folder";
      case AccessDeniedException ignored -> "you have no permission";
      case FileAlreadyExistsException e -> e.getFile() + " is in the way";
      case NotDirectoryException e -> e.getFile() + " is no folder";
      case FileSystemException e ->
          e.getFile()
              + (e.getReason() == null ? "" : ": " + e.getReason().toLowerCase(Locale.ROOT));
      default -> String.valueOf(problem.getMessage());
    };
  }
}
