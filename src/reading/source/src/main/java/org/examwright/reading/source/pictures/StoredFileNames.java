package org.examwright.reading.source.pictures;

import java.util.Optional;

/** Knows the addresses by which a format's texts refer to files that are stored beside them. */
@FunctionalInterface
public interface StoredFileNames {
  /** Texts beside which no files are stored. */
  StoredFileNames NONE = address -> Optional.empty();

  /** The name of the file that an address refers to; nothing if it refers to another place. */
  Optional<String> of(String address);
}
