package org.examwright.reading.qti.gathering;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.model.Question;
import org.examwright.model.text.RichText;
import org.examwright.reading.source.ContentIds;

/** Gives every question an id: the identifier of its item, or else one made from the content. */
final class ItemIds {
  /**
   * How our own packages name an item: a mark of its set, and the id with codes for what is no
   * name.
   */
  private static final Pattern OWN = Pattern.compile("item-[0-9a-f]{8}-(.+)");

  private static final Pattern CODE = Pattern.compile("_([0-9a-f]{1,6})_");

  private final ContentIds made = new ContentIds();
  private final Set<String> taken = new HashSet<>();

  /** The id of the next question. */
  String of(String identifier, RichText stem) {
    Matcher own = OWN.matcher(identifier);
    String wish = own.matches() ? decoded(own.group(1)) : identifier.strip();
    String id = wish.replaceAll("\\s+", "-");
    if (id.isEmpty() || id.length() > Question.LONGEST_ID) {
      return made(stem);
    }
    return taken.add(id) ? id : counted(id);
  }

  private String made(RichText stem) {
    String id = made.of(stem);
    while (!taken.add(id)) {
      id = made.of(stem);
    }
    return id;
  }

  private String counted(String id) {
    for (int count = 2; ; count++) {
      String ending = "-" + count;
      String next =
          id.substring(0, Math.min(id.length(), Question.LONGEST_ID - ending.length())) + ending;
      if (taken.add(next)) {
        return next;
      }
    }
  }

  private static String decoded(String name) {
    return CODE.matcher(name)
        .replaceAll(
            code -> {
              int character = Integer.parseInt(code.group(1), 16);
              return Matcher.quoteReplacement(
                  Character.isValidCodePoint(character)
                      ? Character.toString(character)
                      : code.group());
            });
  }
}
