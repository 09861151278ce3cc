package org.examwright.library.office;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The LibreOffice of this machine, run without a window on a profile of its own.
 *
 * @param program the file that is run
 */
record LibreOffice(Path program) {
  private static final long MOST_SECONDS = 120;
  private static final List<String> NAMES = List.of("soffice", "libreoffice", "soffice.exe");
  private static final List<String> USUAL_FOLDERS =
      List.of(
          "/usr/bin",
          "/usr/lib/libreoffice/program",
          "/opt/libreoffice/program",
          "/snap/bin",
          "/Applications/LibreOffice.app/Contents/MacOS",
          "C:\\Program Files\\LibreOffice\\program");

  /** No macro runs, and nothing that a document names is fetched from elsewhere. */
  private static final String SETTINGS =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <oor:items xmlns:oor="http://openoffice.org/2001/registry"
          xmlns:xs="http://www.w3.org/2001/XMLSchema"
          xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
      <item oor:path="/org.openoffice.Office.Common/Security/Scripting">
        <prop oor:name="DisableMacrosExecution" oor:op="fuse"><value>true</value></prop>
        <prop oor:name="BlockUntrustedRefererLinks" oor:op="fuse"><value>true</value></prop>
      </item>
      </oor:items>
      """;

  /**
   * The one that is installed.
   *
   * @param path folders in which programs are looked for, as {@code PATH} has them
   */
  static Optional<LibreOffice> installed(String path) {
    return Stream.concat(Stream.of(path.split(File.pathSeparator, -1)), USUAL_FOLDERS.stream())
        .filter(folder -> !folder.isBlank())
        .flatMap(folder -> NAMES.stream().flatMap(name -> file(folder, name).stream()))
        .findFirst()
        .map(LibreOffice::new);
  }

  private static Optional<Path> file(String folder, String name) {
    try {
      return Optional.of(Path.of(folder, name)).filter(Files::isExecutable);
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  /**
   * What a file is in another format; nothing if LibreOffice does not open it.
   *
   * @throws IOException if the disk refuses to hold the file for it
   */
  Optional<byte[]> converted(byte[] content, OfficeFile file) throws IOException {
    Path folder = Files.createTempDirectory("examwright-office");
    try {
      Path profile = Files.createDirectories(folder.resolve("profile"));
      Path user = Files.createDirectories(profile.resolve("user"));
      Files.writeString(
          user.resolve("registrymodifications.xcu"), SETTINGS, StandardCharsets.UTF_8);
      Path source = folder.resolve("set." + file.ending());
      Files.write(source, content);
      Path made = Files.createDirectories(folder.resolve("made"));
      run(folder, profile, source, made, file);
      Path target = made.resolve("set." + file.target());
      return Files.isRegularFile(target)
          ? Optional.of(Files.readAllBytes(target))
          : Optional.empty();
    } finally {
      delete(folder);
    }
  }

  private void run(Path folder, Path profile, Path source, Path made, OfficeFile file)
      throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                program.toString(),
                "-env:UserInstallation=" + profile.toUri(),
                "--headless",
                "--norestore",
                "--nolockcheck"));
    if (file.ending().equals("html")) {
      command.add("--infilter=HTML (StarWriter)");
    }
    command.addAll(
        List.of("--convert-to", file.target(), "--outdir", made.toString(), source.toString()));
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("said").toFile())
            .start();
    try {
      if (!process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)) {
        end(process);
      }
    } catch (InterruptedException e) {
      end(process);
      Thread.currentThread().interrupt();
    }
  }

  /** The program that is named starts the one that works. */
  private static void end(Process process) {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }

  private static void delete(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).forEach(LibreOffice::deleteOne);
    } catch (IOException | UncheckedIOException e) {
      folder.toFile().deleteOnExit(); // a file in use stays; the system empties the folder
    }
  }

  private static void deleteOne(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
