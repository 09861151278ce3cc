package org.examwright.exporters.moodle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.examwright.model.QuestionSet;
import org.examwright.model.Section;
import org.examwright.model.text.RichText;
import org.examwright.testkit.Sets;
import org.junit.jupiter.api.Test;

class SetCategoriesTest {
  private static final QuestionSet SET = Sets.of(Sets.open("q", RichText.of("What?")));

  @Test
  void theTitleComesBeforeTheSections() {
    assertThat(path("", "Part", "Inner")).isEqualTo("$course$/top/Sample/Part/Inner");
  }

  @Test
  void aCategoryOfTheUsersTakesTheTitlesPlace() {
    assertThat(path("Exams/2026", "Part")).isEqualTo("$course$/top/Exams/2026/Part");
    assertThat(path(" / ", "Part")).isEqualTo("$course$/top/Sample/Part");
    assertThat(path("TCP//IP")).isEqualTo("$course$/top/TCP//IP");
  }

  @Test
  void aSlashInANameIsDoubled() {
    assertThat(path("", "TCP/IP", "https://x"))
        .isEqualTo("$course$/top/Sample/TCP//IP/https:////x");
  }

  @Test
  void aSlashAtTheEdgeOfANameStaysApartFromTheNextLevel() {
    assertThat(path("", "etc/", "/usr")).isEqualTo("$course$/top/Sample/etc// / //usr");
  }

  @Test
  void aCategoryCalledTopIsNotPassedOver() {
    assertThat(path("", "top", "Top")).isEqualTo("$course$/top/Sample/t&#111;p/Top");
  }

  @Test
  void aLongNameIsCut() {
    assertThat(path("", "word ".repeat(60))).endsWith(" word…");
  }

  private static String path(String category, String... section) {
    return new SetCategories(SET, category)
        .of(new Section(List.of(section), RichText.EMPTY, List.of()));
  }
}
