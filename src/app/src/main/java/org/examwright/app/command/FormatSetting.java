package org.examwright.app.command;

import org.examwright.app.environment.Failure;
import org.examwright.library.Setting;

/**
 * What {@code --set} is given: an option of one format.
 *
 * @param format its id
 */
record FormatSetting(String format, Setting setting) {

  /** Such as {@code gift.category=Week 3}. */
  static FormatSetting parse(String text) {
    int equals = text.indexOf('=');
    int dot = text.indexOf('.');
    if (equals < 0 || dot < 1 || dot > equals) {
      throw Failure.usage(
          "`--set " + text + "` is no setting",
          "write --set FORMAT.OPTION=VALUE; `examwright formats` shows the options");
    }
    return new FormatSetting(
        text.substring(0, dot),
        new Setting("--set " + text, text.substring(dot + 1, equals), text.substring(equals + 1)));
  }
}
