package org.examwright.exporters.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import org.junit.jupiter.api.Test;

class ScreenColorsTest {
  @Test
  void theProfileHasTheColorsOfScreens() {
    ColorSpace ours = new ICC_ColorSpace(ICC_Profile.getInstance(ScreenColors.profile()));
    ColorSpace usual = ColorSpace.getInstance(ColorSpace.CS_sRGB);

    for (float[] color :
        new float[][] {{1, 1, 1}, {0.5f, 0.5f, 0.5f}, {1, 0, 0}, {0.1f, 0.6f, 0.9f}}) {
      float[] found = ours.toCIEXYZ(color);
      float[] wanted = usual.toCIEXYZ(color);
      for (int i = 0; i < wanted.length; i++) {
        assertThat(found[i]).isCloseTo(wanted[i], within(0.003f));
      }
    }
  }
}
