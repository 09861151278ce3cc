package org.examwright.app.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.examwright.app.environment.Environment;
import org.examwright.app.environment.Failure;
import org.examwright.app.input.Batch;
import org.examwright.app.outcome.WrittenFile;
import org.examwright.model.exchange.Artifact;
import org.examwright.model.exchange.Format;
import org.jspecify.annotations.Nullable;

/** Writes each file of a set as a draft at once, and moves them to their places at the end. */
public final class FileDelivery implements Delivery {
  private final Environment environment;
  private final Batch batch;
  private final Destination destination;
  private final FreePlaces places;
  private final DraftFiles drafts = new DraftFiles();
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
  }

  /**
   * A file without its content.
   *
   * @param draft null if it could not be written
   */
  private record Made(Format format, FileName name, long size, @Nullable Path draft) {}

  @Override
  public void take(Format format, Artifact artifact) {
    FileName name = FileName.of(artifact);
    byte[] content = artifact.content();
    made.add(new Made(format, name, content.length, draft(name, content)));
  }

  private @Nullable Path draft(FileName name, byte[] content) {
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
  public List<WrittenFile> finish() throws IOException {
    Map<Path, Path> moves = new LinkedHashMap<>();
    List<WrittenFile> files = new ArrayList<>();
    for (Made each : made) {
      Path path = destination.place(batch, each.name(), made.size());
      places.take(path);
      files.add(new WrittenFile(each.format(), environment.shown(path), each.size()));
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
}
