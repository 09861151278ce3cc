package org.examwright.rendering.version;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * Draws lots that are the same on any machine: the SHA-256 of what they are drawn for, a space and
 * the thing's id, in UTF-8.
 *
 * @param purpose such as a seed in decimal; another one gives other lots
 */
record Lots(String purpose) {

  BigInteger of(String id) {
    try {
      byte[] drawn = (purpose + " " + id).getBytes(StandardCharsets.UTF_8);
      return new BigInteger(1, MessageDigest.getInstance("SHA-256").digest(drawn));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java knows SHA-256", e);
    }
  }
}
