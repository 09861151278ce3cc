package org.examwright.exporters.qti.packaging;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.examwright.model.QuestionSet;

/**
 * Names a set and its questions.
 *
 * <p>A platform that meets an identifier for the second time takes it for a new edition of the same
 * thing: the names of questions hold a mark of the set's title, so that question 1 of one set does
 * not replace question 1 of another.
 */
public final class SetIdentity {
  private static final int MARK_LENGTH = 8;

  private final String mark;

  public SetIdentity(QuestionSet set) {
    this.mark = mark(set.title());
  }

  public String quiz() {
    return Identifiers.of("quiz", mark);
  }

  public String question(String id) {
    return Identifiers.of("item-" + mark, id);
  }

  private static String mark(String title) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(title.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, MARK_LENGTH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
