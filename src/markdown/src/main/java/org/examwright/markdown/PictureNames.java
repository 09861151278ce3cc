package org.examwright.markdown;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.examwright.model.Asset;
import org.examwright.model.QuestionSet;
import org.examwright.model.text.Inline;

/**
 * The names that a set's pictures have beside its file: their own, but for those under which no
 * picture would be looked for, or one of another kind: those without its ending.
 *
 * @param others the other names by the pictures' own
 */
public record PictureNames(Map<String, String> others) {
  private static final Map<String, String> ENDINGS =
      Map.of(
          "image/png", "png",
          "image/jpeg", "jpg",
          "image/gif", "gif",
          "image/svg+xml", "svg",
          "image/webp", "webp");

  public static PictureNames of(QuestionSet set) {
    ReadBack reader = ReadBack.of(set, new PictureNames(Map.of()));
    Set<String> taken = new HashSet<>();
    set.assets().forEach(asset -> taken.add(asset.name()));
    Map<String, String> others = new HashMap<>();
    for (Asset asset : set.assets()) {
      String ending = ENDINGS.get(asset.mediaType());
      if (ending != null && !reader.isPicture(asset)) {
        others.put(asset.name(), free(ending, taken));
      }
    }
    return new PictureNames(others);
  }

  private static String free(String ending, Set<String> taken) {
    int number = 1;
    while (!taken.add("picture-" + number + "." + ending)) {
      number++;
    }
    return "picture-" + number + "." + ending;
  }

  public String of(Asset asset) {
    return others.getOrDefault(asset.name(), asset.name());
  }

  /** The picture under its name. */
  public Inline.Image of(Inline.Image image) {
    String other = others.get(image.source());
    return other == null
        ? image
        : new Inline.Image(other, image.alt(), image.title(), image.width(), image.height());
  }
}
