package org.examwright.reading.source;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.examwright.model.text.RichText;

/**
 * Makes ids from what questions ask, so that inserting or moving a question renames no other.
 *
 * <p>Of several questions that ask the very same, the second and later ones are counted.
 */
public final class ContentIds {
  private static final int LENGTH = 6;

  private final Map<String, Integer> uses = new HashMap<>();

  /** The id of the next question in the file that asks this. */
  public String of(RichText stem) {
    return counted(ofContent(stem));
  }

  /** The id of the first question that asks this. */
  public static String ofContent(RichText stem) {
    byte[] text = stem.plainText().getBytes(StandardCharsets.UTF_8);
    return "q" + HexFormat.of().formatHex(sha256().digest(text), 0, LENGTH);
  }

  /**
   * The id of the next question in the file.
   *
   * @param id that it has by its content
   */
  public String counted(String id) {
    int use = uses.merge(id, 1, Integer::sum);
    return use == 1 ? id : id + "-" + use;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every JDK has SHA-256
    }
  }
}
