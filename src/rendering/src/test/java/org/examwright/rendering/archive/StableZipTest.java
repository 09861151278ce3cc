package org.examwright.rendering.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.TimeZone;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

class StableZipTest {

  private static byte[] zip() {
    return new StableZip().add("b/ü.txt", "two").add("a.txt", "one").toByteArray();
  }

  @Test
  void entriesKeepTheirOrderAndTheirNames() throws IOException {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(zip()))) {
      ZipEntry first = zip.getNextEntry();
      assertThat(first).isNotNull();
      assertThat(first.getName()).isEqualTo("b/ü.txt");
      assertThat(zip.readAllBytes()).asString().isEqualTo("two");
      ZipEntry second = zip.getNextEntry();
      assertThat(second).isNotNull();
      assertThat(second.getName()).isEqualTo("a.txt");
      assertThat(zip.getNextEntry()).isNull();
    }
  }

  @Test
  void theBytesAreTheSameInEveryZone() {
    byte[] here = zip();
    TimeZone zone = TimeZone.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertThat(zip()).isEqualTo(here);
    } finally {
      TimeZone.setDefault(zone);
    }
  }
}
