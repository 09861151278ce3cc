package org.examwright.exporters.qti.canvas;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.examwright.exporters.qti.packaging.PackagePictures;
import org.examwright.exporters.qti.packaging.SetIdentity;
import org.examwright.exporters.qti.platform.Fitting;
import org.examwright.exporters.qti.platform.Packaging;
import org.examwright.exporters.qti.platform.Platform;
import org.examwright.model.QuestionSet;
import org.examwright.model.Section;
import org.examwright.model.diagnostics.Diagnostic;
import org.examwright.model.exchange.Artifact;
import org.examwright.model.exchange.DeclaredLosses;
import org.examwright.model.exchange.Export;
import org.examwright.model.exchange.Format;
import org.examwright.rendering.archive.StableZip;
import org.examwright.rendering.html.DeadLinks;
import org.examwright.rendering.naming.QuestionNames;

/** A package of a quiz, its settings and its pictures. */
public final class CanvasPackage {
  private CanvasPackage() {}

  /**
   * The package of a set.
   *
   * @param format whose ending the file's name ends with
   */
  public static Export of(QuestionSet set, Platform platform, Packaging packaging, Format format) {
    PackagePictures pictures = new PackagePictures(set);
    SetIdentity identity = new SetIdentity(set);
    StableZip zip = new StableZip();
    if (packaging == Packaging.BANK) {
      banks(set, identity, pictures, platform, zip);
    } else {
      quiz(set, identity, pictures, platform, zip);
    }
    pictures.addTo(zip);
    List<Diagnostic> losses =
        new ArrayList<>(DeclaredLosses.of(set, CanvasCapabilities.of(platform, packaging)));
    losses.addAll(CanvasLosses.of(set, new Plans(pictures, set.language()), platform));
    losses.addAll(DeadLinks.of(set));
    losses.addAll(Fitting.mismatch(set, platform, format));
    return new Export(List.of(new Artifact(format.ending(), zip.toByteArray())), losses);
  }

  private static void quiz(
      QuestionSet set,
      SetIdentity identity,
      PackagePictures pictures,
      Platform platform,
      StableZip zip) {
    String quiz = identity.quiz();
    String quizFile = quiz + "/" + quiz + ".xml";
    String settingsFile = quiz + "/assessment_meta.xml";
    zip.add(CanvasManifest.FILE, CanvasManifest.ofQuiz(quiz, quizFile, settingsFile, pictures));
    zip.add(quizFile, new QuizDocument(identity, pictures, set.language(), platform).of(set));
    zip.add(settingsFile, QuizSettings.of(set, quiz));
  }

  /** A bank for each section that has questions. */
  private static void banks(
      QuestionSet set,
      SetIdentity identity,
      PackagePictures pictures,
      Platform platform,
      StableZip zip) {
    BankDocument documents = new BankDocument(identity, pictures, platform);
    QuestionNames names = new QuestionNames(set);
    Map<String, String> banks = new LinkedHashMap<>();
    int place = 1;
    for (int i = 0; i < set.sections().size(); i++) {
      Section section = set.sections().get(i);
      if (!section.questions().isEmpty()) {
        String ident = identity.quiz() + "-bank-" + (i + 1);
        banks.put(ident, documents.of(set, section, ident, names, place));
      }
      place += section.questions().size();
    }
    zip.add(CanvasManifest.FILE, CanvasManifest.ofBanks(banks.keySet(), pictures));
    banks.forEach((ident, document) -> zip.add(CanvasManifest.bankFile(ident), document));
  }
}
