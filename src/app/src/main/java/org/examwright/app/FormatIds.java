package org.examwright.app;

import java.util.Iterator;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** The formats that {@code --to} takes, for the help and for completion in a shell. */
record FormatIds(Catalog catalog) implements Iterable<String> {
  @Override
  public Iterator<String> iterator() {
    return catalog.formatIds().iterator();
  }

  /** Lets picocli make one, which it does from the class alone. */
  record Factory(Catalog catalog) implements IFactory {
    @Override
    public <K> K create(Class<K> type) throws Exception {
      return type == FormatIds.class
          ? type.cast(new FormatIds(catalog))
          : CommandLine.defaultFactory().create(type);
    }
  }
}
