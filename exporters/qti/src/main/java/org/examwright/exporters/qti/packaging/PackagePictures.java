package org.examwright.exporters.qti.packaging;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.examwright.model.Asset;
import org.examwright.model.QuestionSet;
import org.examwright.model.text.Inline;
import org.examwright.model.text.RichText;
import org.examwright.model.text.TextWalk;
import org.examwright.rendering.archive.StableZip;

/** The pictures of a package: one folder, whatever folders the author keeps them in. */
public final class PackagePictures {
  private final Map<String, Asset> assets = new LinkedHashMap<>();
  private final Map<String, String> paths = new LinkedHashMap<>();

  public PackagePictures(QuestionSet set) {
    PackageFileNames names = new PackageFileNames();
    for (Asset asset : set.assets()) {
      String name = asset.name().substring(asset.name().lastIndexOf('/') + 1);
      String path = "images/" + names.next(name);
      paths.put(asset.name(), path);
      assets.put(path, asset);
    }
  }

  /** Where an image is found, seen from the package's root: a path, or its address on the web. */
  public String source(Inline.Image image) {
    return paths.getOrDefault(image.source(), image.source());
  }

  /** The paths of all pictures, in the set's order. */
  public Iterable<String> paths() {
    return assets.keySet();
  }

  /** The paths of the pictures that some texts show, in alphabetical order. */
  public Iterable<String> shownIn(Stream<RichText> texts) {
    TreeSet<String> shown = new TreeSet<>();
    TextWalk walk =
        TextWalk.ofInlines(
            inline -> {
              if (inline instanceof Inline.Image image && paths.containsKey(image.source())) {
                shown.add(source(image));
              }
            });
    texts.forEach(walk::visit);
    return shown;
  }

  /** Adds all pictures to a package. */
  public void addTo(StableZip zip) {
    assets.forEach((path, asset) -> zip.add(path, asset.content()));
  }
}
