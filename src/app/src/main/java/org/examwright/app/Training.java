package org.examwright.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import org.examwright.app.environment.Console;

/**
 * Does what people do, so that the archive of classes which the launcher has made of this run holds
 * what their runs need: converts the sets at hand to all formats, and reads those again.
 */
final class Training {
  private Training() {}

  /** Takes the folder for the files. */
  public static void main(String[] folder) {
    Console console =
        new Console(
            new FileOutputStream(FileDescriptor.out),
            new FileOutputStream(FileDescriptor.err),
            false);
    Main.run(console, "convert", "--quiet", "--output", folder[0]);
    Main.run(console, "check", "--quiet", folder[0]);
  }
}
