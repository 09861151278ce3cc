package org.examwright.exporters.qti.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.examwright.exporters.qti.packaging.PackageFileNames;
import org.examwright.exporters.qti.packaging.PackagePictures;
import org.examwright.exporters.qti.packaging.SetIdentity;
import org.examwright.exporters.qti.platform.Fitting;
import org.examwright.exporters.qti.platform.Packaging;
import org.examwright.exporters.qti.platform.Platform;
import org.examwright.model.Interaction;
import org.examwright.model.Question;
import org.examwright.model.QuestionSet;
import org.examwright.model.diagnostics.Diagnostic;
import org.examwright.model.diagnostics.Feature;
import org.examwright.model.diagnostics.Origin;
import org.examwright.model.diagnostics.Weight;
import org.examwright.model.exchange.Artifact;
import org.examwright.model.exchange.Capabilities;
import org.examwright.model.exchange.DeclaredLosses;
import org.examwright.model.exchange.Export;
import org.examwright.model.exchange.Format;
import org.examwright.model.work.WorkSharing;
import org.examwright.rendering.archive.StableZip;
import org.examwright.rendering.html.DeadLinks;
import org.examwright.rendering.naming.QuestionNames;

/**
 * A package of a test, its items and their pictures.
 *
 * <p>All documents stand in the package's root, so that the path of a picture is the same seen from
 * a document and seen from the root: importers disagree on which of them it is.
 */
public final class AssessmentPackage {
  public static final Capabilities CAPABILITIES =
      Capabilities.ALL
          .without(Feature.HINTS, Weight.LOST, "are left out")
          .without(Feature.TITLE_BLOCK, Weight.NOTE, "is left out: it is for paper")
          .substituting(Feature.ATTEMPTS, Weight.CHANGED, "is counted for each question by itself")
          .substituting(Feature.LIST_START, Weight.CHANGED, "begins with 1")
          .substituting(
              Feature.STRIKE,
              Weight.CHANGED,
              "is struck only on platforms that have a style for the class `strike`")
          .substituting(Feature.CHOICE_MARKUP, Weight.CHANGED, "becomes plain text in drop-downs")
          .substituting(
              Feature.ACCEPTED_FILES,
              Weight.CHANGED,
              "become one upload a file with the types above it, which platforms do not enforce");

  private static final String NOT_IN_BANK = "is left out, since a bank is items alone";
  private static final int LONGEST_TITLE = 120;

  /** How many items may be in memory before they are in the package. */
  private static final int AT_A_TIME = 512;

  private AssessmentPackage() {}

  /**
   * The package of a set.
   *
   * @param format whose ending the file's name ends with
   */
  public static Export of(
      QuestionSet all, QtiVersion version, Platform platform, Packaging packaging, Format format) {
    List<Diagnostic> diagnostics = new ArrayList<>(Fitting.mismatch(all, platform, format));
    Fitting fitting = Fitting.of(all, platform);
    diagnostics.addAll(fitting.diagnostics());
    if (fitting.isEmpty()) {
      return new Export(List.of(), diagnostics);
    }
    QuestionSet set = fitting.of(all);
    PackagePictures pictures =
        packaging == Packaging.BANK
            ? new PackagePictures(set, set.questions().flatMap(Question::texts))
            : new PackagePictures(set);
    SetIdentity identity = new SetIdentity(set);
    List<Item> items = items(set, identity);
    StableZip zip = new StableZip();
    Manifest manifest = new Manifest(version, pictures, set.language());
    if (packaging == Packaging.BANK) {
      zip.add(Manifest.FILE, manifest.ofBank(items));
    } else {
      zip.add(Manifest.FILE, manifest.ofTest(identity.quiz(), set, items));
      zip.add(
          TestDocument.FILE,
          new TestDocument(version, identity.quiz(), set.language(), pictures).of(set, items));
    }
    ItemDocument documents =
        new ItemDocument(
            version, ItemLanguage.of(set.language()), pictures, platform.asksForLeastScore());
    for (int first = 0; first < items.size(); first += AT_A_TIME) {
      List<Item> some = items.subList(first, Math.min(first + AT_A_TIME, items.size()));
      List<String> written = WorkSharing.each(some, documents::of);
      for (int i = 0; i < some.size(); i++) {
        zip.add(some.get(i).file(), written.get(i));
      }
    }
    pictures.addTo(zip);
    diagnostics.addAll(declared(set, packaging));
    diagnostics.addAll(AssessmentLosses.of(set, version));
    diagnostics.addAll(DeadLinks.of(set));
    return new Export(List.of(new Artifact(format.ending(), zip.toByteArray())), diagnostics);
  }

  /** Matching keeps the formatting that drop-downs lose, though both count as one feature. */
  private static List<Diagnostic> declared(QuestionSet set, Packaging packaging) {
    Capabilities capabilities =
        packaging == Packaging.BANK
            ? CAPABILITIES
                .without(Feature.SECTIONS, Weight.LOST, NOT_IN_BANK)
                .without(Feature.SECTION_INTRODUCTION, Weight.LOST, NOT_IN_BANK)
                .without(Feature.SECTION_PICK, Weight.LOST, NOT_IN_BANK)
                .without(Feature.TIME_LIMIT, Weight.NOTE, NOT_IN_BANK)
                .without(Feature.ATTEMPTS, Weight.NOTE, NOT_IN_BANK)
            : CAPABILITIES;
    Set<Origin> gapped =
        set.questions()
            .filter(question -> question.interaction() instanceof Interaction.Gaps)
            .map(Question::origin)
            .collect(Collectors.toSet());
    return DeclaredLosses.of(set, capabilities).stream()
        .filter(loss -> loss.feature() != Feature.CHOICE_MARKUP || gapped.contains(loss.origin()))
        .collect(Collectors.toCollection(ArrayList::new));
  }

  private static List<Item> items(QuestionSet set, SetIdentity identity) {
    QuestionNames names = new QuestionNames(set);
    PackageFileNames files = new PackageFileNames();
    List<Item> items = new ArrayList<>();
    for (Question question : set.questions().toList()) {
      String identifier = identity.question(question.id());
      String title = names.of(question, items.size() + 1, LONGEST_TITLE);
      items.add(new Item(question, identifier, files.next(identifier + ".xml"), title));
    }
    return items;
  }
}
