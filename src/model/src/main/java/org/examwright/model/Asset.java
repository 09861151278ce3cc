package org.examwright.model;

import java.util.Arrays;
import org.examwright.model.text.Characters;

/**
 * A picture that belongs to a set.
 *
 * @param name how images refer to it: a relative path with `/`, as the author wrote it
 * @param mediaType such as {@code image/png}
 * @param content the file's bytes; not to be changed by those who read them
 */
@SuppressWarnings("ArrayRecordComponent") // equality is defined below
public record Asset(String name, String mediaType, byte[] content) {
  public Asset {
    Characters.require(name);
    Characters.require(mediaType);
    Checks.require(!name.isBlank(), "a picture has no name", "name its file");
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Asset that
        && name.equals(that.name)
        && mediaType.equals(that.mediaType)
        && Arrays.equals(content, that.content);
  }

  @Override
  public int hashCode() {
    return 31 * name.hashCode() + Arrays.hashCode(content);
  }

  @Override
  public String toString() {
    return "Asset[" + name + ", " + mediaType + ", " + content.length + " bytes]";
  }
}
