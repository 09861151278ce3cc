package org.examwright.reading.source.pictures;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.examwright.model.Asset;

/** The pictures of a set by their names; of two that have one name, one gets a number. */
final class FoundPictures {
  private final Map<String, Asset> found = new LinkedHashMap<>();

  /** What each picture is called now, and how many there are of a name: banks have thousands. */
  private final Map<Asset, String> names = new HashMap<>();

  private final Map<String, Integer> copies = new HashMap<>();

  /** In the order of their first use. */
  List<Asset> all() {
    return new ArrayList<>(found.values());
  }

  /** Keeps a picture and says what it is called in the set. */
  String keep(Asset asset) {
    String known = names.get(asset);
    if (known != null) {
      return known;
    }
    for (int copy = copies.merge(asset.name(), 1, Integer::sum); ; copy++) {
      String name = numbered(asset.name(), copy);
      Asset other = found.putIfAbsent(name, new Asset(name, asset.mediaType(), asset.content()));
      if (other == null || Arrays.equals(other.content(), asset.content())) {
        names.put(asset, name);
        copies.put(asset.name(), copy);
        return name;
      }
    }
  }

  private static String numbered(String name, int copy) {
    int dot = name.lastIndexOf('.');
    return copy == 1 ? name : name.substring(0, dot) + "-" + copy + name.substring(dot);
  }
}
