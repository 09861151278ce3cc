package org.examwright.exporters.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SystemFontsTest {
  private static final int[] THAI = {0x0E01};

  @TempDir private Path folder;

  @BeforeEach
  void install() throws IOException {
    Files.createDirectory(folder.resolve("b"));
    copy("noto/NotoSerifThai-Regular.ttf", "b/NotoSerifThai-Regular.ttf");
    copy("noto/NotoSerifThai-Bold.ttf", "b/NotoSerifThai-Bold.ttf");
    copy("noto/NotoSerifThai-Regular.ttf", "b/Another.ttf");
    copy("noto/NotoSerifKhmer-Regular.ttf", "NotoSerifKhmer-Regular.ttf");
    Files.writeString(folder.resolve("broken.ttf"), "no font");
    Files.writeString(folder.resolve("empty.otf"), "");
  }

  @Test
  void aFontThatHasTheCharactersIsFoundInAnyFolder() {
    SystemFonts fonts = new SystemFonts(List.of(Path.of("/nowhere"), folder));

    assertThat(fonts.face(THAI, false)).hasValueSatisfying(face -> named(face, "NotoSerifThai"));
    assertThat(fonts.face(new int[] {0x1780, 0x17D2}, false))
        .hasValueSatisfying(face -> named(face, "NotoSerifKhmer"));
    assertThat(fonts.face(new int[] {0x0E01, 0x1780}, false)).isEmpty();
    assertThat(fonts.face(new int[] {0x13000}, false)).isEmpty();
  }

  @Test
  void theSameFontIsFoundEveryTime() {
    SystemFonts fonts = new SystemFonts(List.of(folder));

    assertThat(fonts.face(THAI, false)).isEqualTo(fonts.face(new int[] {0x0E02}, false));
  }

  @Test
  void boldTextHasTheBoldFontWhereThereIsOne() {
    SystemFonts fonts = new SystemFonts(List.of(folder));

    assertThat(fonts.face(THAI, true))
        .hasValueSatisfying(face -> named(face, "NotoSerifThai-Bold"));
    assertThat(fonts.face(new int[] {0x1780}, true))
        .hasValueSatisfying(face -> named(face, "NotoSerifKhmer"));
  }

  @Test
  void aFontIsFoundByTheNameOfItsFamily() throws IOException {
    copy("andika/Andika-Regular.ttf", "a.ttf");
    copy("andika/Andika-Bold.ttf", "b.ttf");
    copy("andika/Andika-Italic.ttf", "c.ttf");
    SystemFonts fonts = new SystemFonts(List.of(folder));

    assertThat(fonts.family("ANDIKA"))
        .hasValueSatisfying(
            typeface -> {
              named(typeface.regular(), "Andika");
              named(typeface.bold(), "Andika-Bold");
              named(typeface.italic(), "Andika-Italic");
              named(typeface.boldItalic(), "Andika-Bold");
            });
    assertThat(fonts.family("Andik")).isEmpty();
  }

  @Test
  void everySystemHasFoldersOfItsOwn() {
    Map<String, String> environment = Map.of("WINDIR", "C:\\Windows", "LOCALAPPDATA", "C:\\me");

    assertThat(FontFolders.of("Windows 11", "", name -> environment.getOrDefault(name, "")))
        .extracting(Path::toString)
        .containsExactly("C:\\Windows\\Fonts", "C:\\me\\Microsoft\\Windows\\Fonts");
    assertThat(FontFolders.of("Mac OS X", "/Users/me", name -> ""))
        .contains(Path.of("/System/Library/Fonts"), Path.of("/Users/me/Library/Fonts"));
    assertThat(FontFolders.of("Linux", "/home/me", name -> ""))
        .contains(Path.of("/usr/share/fonts"), Path.of("/home/me/.fonts"));
  }

  private static void named(Face face, String name) {
    assertThat(face.program().getFontNames().getFontName()).startsWith(name);
  }

  private void copy(String resource, String name) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(Face.class.getResourceAsStream("fonts/" + resource))) {
      Files.copy(in, folder.resolve(name));
    }
  }
}
