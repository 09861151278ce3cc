package org.examwright.exporters.qti.packaging;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.examwright.model.Asset;
import org.examwright.model.Question;
import org.examwright.model.QuestionSet;
import org.examwright.model.Section;
import org.examwright.model.text.Inline;
import org.examwright.model.text.RichText;
import org.examwright.model.text.TextWalk;
import org.examwright.rendering.archive.StableZip;
import org.jspecify.annotations.Nullable;

/** The pictures of a package: one folder, whatever folders the author keeps them in. */
public final class PackagePictures {
  private final Map<String, Asset> assets = new LinkedHashMap<>();
  private final Map<String, String> paths = new LinkedHashMap<>();

  /** The pictures that a set shows. */
  public PackagePictures(QuestionSet set) {
    this(
        set,
        Stream.concat(
            set.sections().stream().map(Section::introduction),
            set.questions().flatMap(Question::texts)));
  }

  /**
   * The pictures that some of a set's texts show; a package has no others, since its manifest would
   * not name them.
   */
  public PackagePictures(QuestionSet set, Stream<RichText> texts) {
    Set<String> sources = sources(texts);
    PackageFileNames names = new PackageFileNames();
    for (Asset asset : set.assets()) {
      if (sources.contains(asset.name())) {
        String name = asset.name().substring(asset.name().lastIndexOf('/') + 1);
        String path = "images/" + names.next(name);
        paths.put(asset.name(), path);
        assets.put(path, asset);
      }
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
    for (String source : sources(texts)) {
      @Nullable String path = paths.get(source);
      if (path != null) {
        shown.add(path);
      }
    }
    return shown;
  }

  private static Set<String> sources(Stream<RichText> texts) {
    Set<String> sources = new HashSet<>();
    TextWalk walk =
        TextWalk.ofInlines(
            inline -> {
              if (inline instanceof Inline.Image image) {
                sources.add(image.source());
              }
            });
    texts.forEach(walk::visit);
    return sources;
  }

  /** Adds all pictures to a package. */
  public void addTo(StableZip zip) {
    assets.forEach((path, asset) -> zip.add(path, asset.content()));
  }
}
