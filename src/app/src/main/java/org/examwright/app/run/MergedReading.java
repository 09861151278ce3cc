package org.examwright.app.run;

import java.util.ArrayList;
import java.util.List;
import org.examwright.app.environment.ExitCode;
import org.examwright.app.input.Batch;
import org.examwright.app.input.CommonFolder;
import org.examwright.app.merge.Merging;
import org.examwright.app.outcome.Finding;
import org.examwright.app.outcome.Outcome;
import org.examwright.model.QuestionSet;
import org.examwright.model.diagnostics.InvalidQuestionException;

/** Makes one set of files that were read, unless there is an error in any of them. */
final class MergedReading {
  private MergedReading() {}

  /**
   * What became of all the files.
   *
   * @param files what became of each, in the order of the batch's inputs
   */
  static Outcome of(Batch batch, String title, List<Outcome> files) {
    List<Outcome.Explained> explained =
        files.stream().flatMap(file -> file.explained().stream()).toList();
    List<Finding> findings = new ArrayList<>();
    List<Merging.File> sets = new ArrayList<>();
    for (int i = 0; i < files.size(); i++) {
      Outcome file = files.get(i);
      findings.addAll(file.findings());
      QuestionSet set = file.set();
      if (set != null) {
        Batch.Input input = batch.inputs().get(i);
        String folder = CommonFolder.pathOf(input, batch.inputs());
        sets.add(new Merging.File(input.name(), folder, input.setName(), set));
      }
    }
    if (sets.size() < files.size()) {
      ExitCode worst = ExitCode.worst(files.stream().map(Outcome::code).toList());
      return new Outcome(batch, null, explained, findings, List.of(), false, worst);
    }
    try {
      Merging merging = Merging.of(title, sets);
      merging.diagnostics().forEach(found -> findings.add(Finding.ofReader(found)));
      return Outcome.read(batch, merging.set(), explained, findings);
    } catch (InvalidQuestionException e) {
      findings.add(Finding.ofFile(batch.name(), String.valueOf(e.getMessage()), e.remedy()));
      return Outcome.read(batch, null, explained, findings);
    }
  }
}
