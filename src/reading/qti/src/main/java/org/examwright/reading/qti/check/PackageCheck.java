package org.examwright.reading.qti.check;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.examwright.model.diagnostics.Diagnostic;
import org.examwright.model.exchange.Source;
import org.examwright.reading.qti.assessment.Tag;
import org.examwright.reading.qti.packaging.OpenedPackage;
import org.examwright.reading.qti.packaging.PackageFile;
import org.examwright.reading.source.Problems;

/** Goes through a package of QTI 1.2, 2 or 3 or a Common Cartridge, or through a file of one. */
public final class PackageCheck {
  private static final Set<String> ITEM_ROOTS = Set.of("assessmentItem", "qti-assessment-item");
  private static final Set<String> CLASSIC_ROOTS = Set.of("questestinterop");
  private static final String MANIFEST = "imsmanifest.xml";

  private final OpenedPackage files;
  private final Problems problems;

  private PackageCheck(OpenedPackage files, Problems problems) {
    this.files = files;
    this.problems = problems;
  }

  /** All that is wrong; what stops an importer is an error. */
  public static List<Diagnostic> of(Source source) {
    Problems problems = new Problems(source.name());
    OpenedPackage.of(source, problems)
        .ifPresent(
            files -> {
              if (files.isArchive()) {
                EntryNames.check(source.content(), problems);
              }
              new PackageCheck(files, problems).all();
            });
    return problems.all();
  }

  private void all() {
    if (files.isArchive()) {
      manifest();
    }
    ItemIdentifiers identifiers = new ItemIdentifiers(problems);
    LinkCheck links = new LinkCheck(files, problems);
    Map<PackageFile, String> roots = files.roots();
    boolean any = false;
    for (PackageFile file : files.files()) {
      String root = roots.get(file);
      if (root == null) {
        unreadable(file);
        continue;
      }
      any |= ITEM_ROOTS.contains(root) || CLASSIC_ROOTS.contains(root);
      XmlText.check(file, files.shown(file), problems);
      files
          .parse(file)
          .map(Tag::new)
          .ifPresent(tag -> document(root, tag, file, links, identifiers));
    }
    identifiers.report();
    if (!any && !problems.hasErrors()) {
      problems.error(
          problems.at(1, 1),
          "there is no item of QTI in it",
          "export a quiz or question bank as QTI or as a Common Cartridge");
    }
  }

  private void manifest() {
    Map<PackageFile, String> roots = files.roots();
    files
        .file(MANIFEST)
        .filter(roots::containsKey)
        .flatMap(files::parse)
        .ifPresentOrElse(
            root -> new ManifestCheck(files, problems).of(root),
            () ->
                problems.error(
                    problems.at(1, 1),
                    "there is no `" + MANIFEST + "` in the root of the package",
                    "pack the files themselves, and not the folder that they are in"));
  }

  /** A file that should be XML and has no root element is told by its parser. */
  private void unreadable(PackageFile file) {
    if (file.ending().equals("xml")) {
      files.parse(file);
    }
  }

  private void document(
      String root, Tag tag, PackageFile file, LinkCheck links, ItemIdentifiers identifiers) {
    links.elements(tag, file);
    if (ITEM_ROOTS.contains(root)) {
      identifiers.add(tag);
      AssessmentItemCheck.of(tag, problems);
    } else if (CLASSIC_ROOTS.contains(root)) {
      ClassicCheck.of(tag, problems);
      links.texts(tag, file);
    }
  }
}
