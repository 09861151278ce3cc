package org.examwright.moodle;

import java.util.Optional;
import org.examwright.model.naming.PercentCoding;

/** How a text refers to a file that is stored beside it. */
public final class PluginFile {
  /** The folder that Moodle replaces by the address of the files. */
  public static final String FOLDER = "@@PLUGINFILE@@";

  private static final String START = FOLDER + "/";

  private PluginFile() {}

  /** The address of a file, its name percent-encoded. */
  public static String reference(String name) {
    return START + PercentCoding.encoded(name);
  }

  /** The name of the file that an address refers to; nothing if it refers to another place. */
  public static Optional<String> name(String address) {
    return address.startsWith(START)
        ? Optional.of(PercentCoding.decoded(address.substring(START.length())))
        : Optional.empty();
  }
}
