package org.examwright.exporters.moodle.xml;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.examwright.model.Asset;
import org.examwright.moodle.PluginFile;

/**
 * Names for the pictures of a set that Moodle takes as they are: without folders, made of letters,
 * digits, dots, hyphens and underscores, all of them different.
 */
final class PictureFileNames {
  private static final Pattern UNFIT = Pattern.compile("[^\\p{L}\\p{N}._-]+");
  private static final int LONGEST = 100;

  private final Map<String, String> names = new LinkedHashMap<>();

  PictureFileNames(List<Asset> assets) {
    Set<String> taken = new HashSet<>();
    for (Asset asset : assets) {
      String wanted = fit(asset.name());
      String name = wanted;
      for (int copy = 2; !taken.add(name.toLowerCase(Locale.ROOT)); copy++) {
        name = numbered(wanted, copy);
      }
      names.put(asset.name(), name);
    }
  }

  /** The name of an asset of the set. */
  String of(String asset) {
    String name = names.get(asset);
    if (name == null) {
      throw new IllegalArgumentException("`" + asset + "` is none of the set's assets");
    }
    return name;
  }

  /** How texts refer to an asset of the set. */
  String reference(String asset) {
    return PluginFile.reference(of(asset));
  }

  private static String fit(String path) {
    String last = path.substring(path.lastIndexOf('/') + 1);
    String fit = UNFIT.matcher(last).replaceAll("_").replaceAll("^\\.+", "_");
    int characters = fit.codePointCount(0, fit.length());
    return fit.isEmpty()
        ? "picture"
        : fit.substring(fit.offsetByCodePoints(0, Math.max(0, characters - LONGEST)));
  }

  private static String numbered(String name, int copy) {
    int dot = name.lastIndexOf('.');
    return dot < 0 ? name + "-" + copy : name.substring(0, dot) + "-" + copy + name.substring(dot);
  }
}
