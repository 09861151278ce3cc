package org.examwright.reading.json;

import org.examwright.model.QuestionSet;

/**
 * What a JSON file holds.
 *
 * @param examwright the version of this form, see {@link #VERSION}
 */
public record SetFile(int examwright, QuestionSet set) {
  static final int VERSION = 1;

  /** A set as the text of such a file. */
  public static String written(QuestionSet set) {
    String json = ModelMapper.MAPPER.writeValueAsString(new SetFile(VERSION, set));
    return json.replace("\r\n", "\n") + "\n";
  }
}
