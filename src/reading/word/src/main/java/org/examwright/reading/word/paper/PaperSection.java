package org.examwright.reading.word.paper;

import java.util.ArrayList;
import java.util.List;

/** A section of a paper: its names, what introduces it, and its questions. */
record PaperSection(List<String> path, List<PaperBlock> introduction, List<PaperParts> questions) {
  PaperSection(List<String> path) {
    this(path, new ArrayList<>(), new ArrayList<>());
  }

  boolean isEmpty() {
    return introduction.isEmpty() && questions.isEmpty();
  }
}
