package org.examwright.exporters.sheet;

import java.util.List;
import org.examwright.model.exchange.Artifact;
import org.examwright.model.exchange.PictureFinder;
import org.examwright.model.exchange.Reader;
import org.examwright.model.exchange.Source;
import org.examwright.reading.sheet.SheetReader;

/** Reads again what an exporter of this module wrote. */
public final class SheetAgain {
  private SheetAgain() {}

  public static Reader.Result read(List<Artifact> artifacts) {
    PictureFinder pictures =
        name ->
            artifacts.stream()
                .filter(artifact -> artifact.named() && artifact.suffix().equals(name))
                .findFirst()
                .map(Artifact::content)
                .<PictureFinder.Lookup>map(PictureFinder.Found::new)
                .orElseGet(() -> new PictureFinder.Missing("it is not there"));
    Artifact file = artifacts.getFirst();
    return new SheetReader()
        .read(new Source("set." + file.suffix(), file.content(), pictures, null));
  }
}
