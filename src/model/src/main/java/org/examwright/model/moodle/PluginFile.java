package org.examwright.model.moodle;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** How a text refers to a file that is stored beside it. */
public final class PluginFile {
  /** The folder that Moodle replaces by the address of the files. */
  public static final String FOLDER = "@@PLUGINFILE@@";

  private static final String START = FOLDER + "/";

  private PluginFile() {}

  /** The address of a file, its name percent-encoded. */
  public static String reference(String name) {
    return START + encoded(name);
  }

  /** A name with its encoding. */
  public static String encoded(String name) {
    return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
  }

  /** The name of the file that an address refers to; nothing if it refers to another place. */
  public static Optional<String> name(String address) {
    return address.startsWith(START)
        ? Optional.of(decoded(address.substring(START.length())))
        : Optional.empty();
  }

  /** An address without its encoding, if it has one. */
  public static String decoded(String address) {
    try {
      return URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return address; // a percent sign of the name itself
    }
  }
}
