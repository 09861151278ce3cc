package org.examwright.reading.qti;

import java.util.List;
import java.util.Optional;
import org.examwright.model.QuestionSet;
import org.examwright.model.diagnostics.Diagnostic;
import org.examwright.model.exchange.Explanation;
import org.examwright.model.exchange.PackageChecker;
import org.examwright.model.exchange.Reader;
import org.examwright.model.exchange.Source;
import org.examwright.reading.qti.assessment.AssessmentReading;
import org.examwright.reading.qti.check.PackageCheck;
import org.examwright.reading.qti.classic.ClassicReading;
import org.examwright.reading.qti.gathering.PackageTexts;
import org.examwright.reading.qti.gathering.QtiReading;
import org.examwright.reading.qti.gathering.QuestionGathering;
import org.examwright.reading.qti.packaging.OpenedPackage;
import org.examwright.reading.qti.packaging.PackageManifest;
import org.examwright.reading.qti.xml.XmlTree;
import org.examwright.reading.source.Problems;

/**
 * Reads QTI 1.2, 2 and 3: packages that learning platforms and our own exporters write, and the
 * single files of them.
 *
 * @see <a href="https://www.1edtech.org/standards/qti/index">1EdTech, QTI</a>
 */
public final class QtiReader implements Reader, PackageChecker {
  private static final List<String> EXTENSIONS = List.of("zip", "imscc", "qti", "xml.qti", "dat");

  @Override
  public String id() {
    return "qti";
  }

  @Override
  public List<String> extensions() {
    return EXTENSIONS;
  }

  /** Whether a document is QTI, by the name of its root element. */
  public static boolean isQti(byte[] document) {
    return XmlTree.rootName(document)
        .filter(
            root -> ClassicReading.ROOTS.contains(root) || AssessmentReading.ROOTS.contains(root))
        .isPresent();
  }

  @Override
  public List<Diagnostic> check(Source source) {
    return PackageCheck.of(source);
  }

  @Override
  public Result read(Source source) {
    Problems problems = new Problems(source.name());
    QuestionSet read =
        OpenedPackage.of(source, problems)
            .flatMap(files -> read(files, source, problems))
            .orElse(null);
    boolean bad = problems.hasErrors();
    return new Result(bad ? null : read, bad ? read : null, problems.all(), Explanation.NONE);
  }

  private static Optional<QuestionSet> read(OpenedPackage files, Source source, Problems problems) {
    if (files.withRoot(ClassicReading.ROOTS).isEmpty()
        && files.withRoot(AssessmentReading.ROOTS).isEmpty()) {
      if (!problems.hasErrors()) {
        NoQuestions.report(files, problems);
      }
      return Optional.empty();
    }
    PackageTexts texts = new PackageTexts(files, source, problems);
    QuestionGathering questions = new QuestionGathering(problems);
    QtiReading reading = new QtiReading(files, texts, questions, problems);
    ClassicReading.read(reading);
    AssessmentReading.read(reading);
    for (PackageManifest manifest : files.manifests()) {
      questions.title(manifest.title());
      questions.language(manifest.language());
    }
    reading.tellUnread();
    return questions.set(texts, source.baseName(EXTENSIONS));
  }
}
