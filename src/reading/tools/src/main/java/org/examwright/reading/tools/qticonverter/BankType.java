package org.examwright.reading.tools.qticonverter;

import java.util.Optional;
import java.util.stream.Stream;

/** The types of questions, by the letters that name them. */
enum BankType {
  MC,
  MA,
  SA,
  ES,
  MB,
  MD,
  MT,
  TF,
  NR;

  static Optional<BankType> of(String word) {
    return Stream.of(values()).filter(type -> type.name().equals(word)).findFirst();
  }
}
