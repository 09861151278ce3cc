package org.examwright.exporters.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** Checks accessibility and durability with the validator of the PDF Association. */
final class VeraPdf {
  static {
    VeraGreenfieldFoundryProvider.initialise();
  }

  private VeraPdf() {}

  /** Requires what a file says that it keeps: PDF/UA and PDF/A. */
  static void requireAccessible(byte[] file) {
    assertThat(violations(file)).isEmpty();
  }

  private static List<String> violations(byte[] file) {
    List<String> violations = new ArrayList<>();
    try (PDFAParser parser =
        Foundries.defaultInstance().createParser(new ByteArrayInputStream(file))) {
      assertThat(parser.getFlavours()).hasSizeGreaterThan(1);
      for (PDFAFlavour flavour : parser.getFlavours()) {
        violations(file, flavour).forEach(violations::add);
      }
    } catch (Exception e) {
      throw new AssertionError("the validator cannot read the file", e);
    }
    return violations;
  }

  private static Stream<String> violations(byte[] file, PDFAFlavour flavour) throws Exception {
    try (PDFAParser parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(file), flavour);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      ValidationResult result = validator.validate(parser);
      return result.getTestAssertions().stream()
          .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
          .map(
              assertion ->
                  flavour
                      + " "
                      + assertion.getRuleId().getClause()
                      + "-"
                      + assertion.getRuleId().getTestNumber()
                      + " "
                      + assertion.getMessage()
                      + " "
                      + assertion.getLocation().getContext())
          .distinct();
    }
  }
}
