package org.examwright.app.environment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The version that the build wrote down. */
public final class BuildVersion {
  private BuildVersion() {}

  /** Such as {@code 0.1.0}. */
  public static String current() {
    Properties properties = new Properties();
    try (InputStream stream = BuildVersion.class.getResourceAsStream("version.properties")) {
      properties.load(stream);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties.getProperty("version", "");
  }
}
