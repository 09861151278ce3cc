package org.examwright.app.merge;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.examwright.model.Asset;

/** Keeps pictures apart that have the same name in several files, unless they are the same. */
final class MergedAssets {
  private final Map<String, Asset> byName = new LinkedHashMap<>();

  /** Takes the pictures of a file in and says which of them have another name from now on. */
  Map<String, String> add(Merging.File file) {
    Map<String, String> renamed = new HashMap<>();
    for (Asset asset : file.set().assets()) {
      String name =
          names(file, asset.name()).filter(each -> isFree(each, asset)).findFirst().orElseThrow();
      byName.putIfAbsent(name, new Asset(name, asset.mediaType(), asset.content()));
      if (!name.equals(asset.name())) {
        renamed.put(asset.name(), name);
      }
    }
    return renamed;
  }

  List<Asset> all() {
    return List.copyOf(byName.values());
  }

  /**
   * Its own, then with its folder; two files of a folder differ only if they hold their pictures.
   */
  private static Stream<String> names(Merging.File file, String name) {
    String folder = file.folder().isEmpty() ? "" : file.folder() + "/";
    return Stream.concat(
        Stream.of(name, folder + name, folder + file.setName() + "/" + name),
        IntStream.iterate(2, count -> count + 1)
            .mapToObj(count -> folder + file.setName() + "-" + count + "/" + name));
  }

  private boolean isFree(String name, Asset asset) {
    Asset other = byName.get(name);
    return other == null
        || (other.mediaType().equals(asset.mediaType())
            && Arrays.equals(other.content(), asset.content()));
  }
}
