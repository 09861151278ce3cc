package org.examwright.app.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.examwright.app.environment.Environment;
import org.examwright.app.environment.Failure;
import org.examwright.app.input.Batch;
import org.examwright.app.outcome.Outcome;
import org.examwright.model.exchange.Artifact;
import org.examwright.model.exchange.Format;
import org.jspecify.annotations.Nullable;

/** Writes each file of a set as a draft at once, and moves them to their places at the end. */
public final class FileDelivery implements Delivery {
  private final Environment environment;
  private final Batch batch;
  private final Destination destination;
  private final FreePlaces places;
  private final DraftFiles drafts;
  private final List<Made> made = new ArrayList<>();
  private @Nullable IOException problem;

  /**
   * To the places that a destination has for a set.
   *
   * @param places that the files of the whole run share
   */
  public FileDelivery(
      Environment environment, Batch batch, Destination destination, FreePlaces places) {
    this.environment = environment;
    this.batch = batch;
    this.destination = destination;
    this.places = places;
    this.drafts = new DraftFiles(places.abandoned);
  }

  /**
   * A file without its content.
   *
   * @param draft null if it could not be written
   */
  private record Made(
      Format format, Destination.FileName name, long size, String holds, @Nullable Path draft) {}

  @Override
  public void take(Format format, Artifact artifact) {
    Destination.FileName name = Destination.FileName.of(artifact);
    byte[] content = artifact.content();
    made.add(new Made(format, name, content.length, artifact.holds(), draft(name, content)));
  }

  private @Nullable Path draft(Destination.FileName name, byte[] content) {
    if (problem != null) {
      return null;
    }
    try {
      return drafts.write(destination.place(batch, name, 1), content);
    } catch (IOException e) {
      problem = e;
      drafts.close();
      return null;
    } catch (Failure nameGoesElsewhere) {
      return null;
    }
  }

  @Override
  public List<Outcome.WrittenFile> finish() throws IOException {
    Map<Path, Path> moves = new LinkedHashMap<>();
    List<Outcome.WrittenFile> files = new ArrayList<>();
    for (Made each : made) {
      Path path = destination.place(batch, each.name(), made.size());
      places.take(path);
      files.add(
          new Outcome.WrittenFile(
              each.format(), environment.shown(path), each.size(), each.holds()));
      if (each.draft() != null) {
        if (each.name().named()) {
          requireSamePicture(each.draft(), path);
        }
        moves.put(each.draft(), path);
      }
    }
    if (problem != null) {
      throw problem;
    }
    drafts.publish(moves);
    return files;
  }

  /** A picture is called as another set's or an author's own may be. */
  private void requireSamePicture(Path draft, Path place) throws IOException {
    if (Files.isRegularFile(place) && Files.mismatch(draft, place) >= 0) {
      throw Failure.usage(
          "the picture "
              + environment.shown(place)
              + " would be replaced by another picture of the same name",
          "choose a folder of its own with --output");
    }
  }

  @Override
  public void close() {
    drafts.close();
  }

  /** Sees to it that no file of a run is written over another one, or over an input. */
  public static final class FreePlaces {
    private final Environment environment;
    private final List<Batch.Input> inputs;
    private final Set<Path> taken = new HashSet<>();
    private final AbandonedDrafts abandoned = new AbandonedDrafts();

    /**
     * @param inputs all of the run
     */
    public FreePlaces(Environment environment, List<Batch.Input> inputs) {
      this.environment = environment;
      this.inputs = inputs;
    }

    /** Takes a place for a file; fails if it is not free. */
    void take(Path path) throws IOException {
      if (!taken.add(path)) {
        throw Failure.usage(
            "two files would be written to " + environment.shown(path),
            "convert the sets or formats one at a time, each into a folder of its own with --output");
      }
      if (!Files.exists(path)) {
        return; // asked once, and not once for each of very many inputs
      }
      for (Batch.Input input : inputs) {
        Path file = input.file();
        if (file != null && Files.isSameFile(path, file)) {
          throw Failure.usage(
              environment.shown(path) + " would be written over, but it is an input",
              "name another place with --output");
        }
      }
    }
  }
}
