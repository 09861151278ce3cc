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
  private final MessageDigest digest = sha256();

  /** The id of the next question in the file that asks this. */
  public String of(RichText stem) {
    String id = "q" + HexFormat.of().formatHex(digest(stem.plainText()), 0, LENGTH);
    int use = uses.merge(id, 1, Integer::sum);
    return use == 1 ? id : id + "-" + use;
  }

  private byte[] digest(String text) {
    return digest.digest(text.getBytes(StandardCharsets.UTF_8));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every JDK has SHA-256
    }
  }
}
