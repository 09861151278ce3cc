package org.examwright.reading.qti.assessment;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.examwright.model.text.RichText;
import org.examwright.reading.qti.gathering.QtiReading;
import org.examwright.reading.qti.packaging.ManifestResource;
import org.examwright.reading.qti.packaging.PackageFile;
import org.examwright.reading.qti.xml.XmlElement;
import org.jspecify.annotations.Nullable;

/** The items of a package: reads each with what stands about it elsewhere. */
final class ItemFiles {
  private final QtiReading reading;
  private final Set<PackageFile> read = new LinkedHashSet<>();

  ItemFiles(QtiReading reading) {
    this.reading = reading;
  }

  boolean isRead(PackageFile file) {
    return read.contains(file);
  }

  /**
   * Adds the questions of an item.
   *
   * @param weight what a test multiplies its score with; null when none does
   */
  void read(PackageFile file, @Nullable BigDecimal weight) {
    read.add(file);
    reading.files().parse(file).map(Tag::new).ifPresent(item -> add(item, file, weight));
  }

  private void add(Tag item, PackageFile file, @Nullable BigDecimal weight) {
    reading.questions().language(item.attribute("lang"));
    String title = item.attribute("title");
    AssessmentItems.read(
        reading,
        item,
        new ItemRole(
            item.attribute("identifier").strip(), title, tags(file), stimulus(item, file), weight));
  }

  /** The keywords that a manifest gives the item. */
  private List<String> tags(PackageFile file) {
    return reading.files().manifests().stream()
        .flatMap(manifest -> manifest.resources().stream())
        .filter(resource -> isOf(resource, file))
        .flatMap(resource -> resource.element().descendants("keyword").stream())
        .flatMap(
            keyword ->
                keyword.elements().findAny().isPresent()
                    ? keyword.elements().map(XmlElement::text)
                    : Stream.of(keyword.text()))
        .filter(tag -> !tag.isBlank())
        .distinct()
        .toList();
  }

  private static boolean isOf(ManifestResource resource, PackageFile file) {
    return !resource.files().isEmpty() && resource.files().getFirst().equals(file);
  }

  /** The texts that items of version 3 share. */
  private RichText stimulus(Tag item, PackageFile file) {
    RichText text = RichText.EMPTY;
    for (Tag reference : item.children("assessmentstimulusref")) {
      String href = reference.attribute("href");
      Optional<Tag> body =
          reading
              .files()
              .find(href, file)
              .flatMap(reading.files()::parse)
              .map(Tag::new)
              .flatMap(stimulus -> stimulus.child("stimulusbody"));
      if (body.isEmpty()) {
        reading
            .problems()
            .warning(
                reference.origin(),
                "the text `" + href + "` that the item refers to is missing",
                "export the package again, with its texts");
      } else {
        text =
            text.then(
                reading
                    .texts()
                    .html(
                        new ItemMarkup(tag -> Optional.empty()).of(body.get()),
                        body.get().origin()));
      }
    }
    return text;
  }
}
