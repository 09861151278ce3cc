package org.examwright.reading.source.html;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.reading.source.rich.InlineFlow;
import org.jsoup.nodes.Element;

/** Reads each piece that is no HTML once, where it stands. */
final class ForeignPieces {
  private static final Pattern PLACE = Pattern.compile("<x-node n=\"([0-9]{1,9})\">");

  private final HtmlTree tree;
  private final ForeignReading reading;
  private final boolean[] done;

  ForeignPieces(HtmlTree tree, ForeignReading reading) {
    this.tree = tree;
    this.reading = reading;
    this.done = new boolean[tree.size()];
  }

  void read(int index, InlineFlow flow) {
    if (!done[index]) {
      done[index] = true;
      reading.read(index, flow);
    }
  }

  /** A tag without its end may have swallowed some. */
  void readRest(InlineFlow flow) {
    for (int i = 0; i < done.length; i++) {
      if (tree.isForeign(i)) {
        read(i, flow);
      }
    }
  }

  /** Leaves out what stands in a script; but one without its end has swallowed it. */
  void leaveOut(Element script) {
    boolean closed = script.endSourceRange().isTracked() && !script.endSourceRange().isImplicit();
    Matcher places = PLACE.matcher(script.data());
    while (closed && places.find()) {
      done[Integer.parseInt(places.group(1))] = true;
    }
  }
}
