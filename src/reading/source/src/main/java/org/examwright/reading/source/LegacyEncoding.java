package org.examwright.reading.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An encoding from before UTF-8, known by the letters that the languages written in it use most.
 *
 * <p>The same bytes are letters in all of them, but only in one of them those of a language.
 */
record LegacyEncoding(String title, Charset charset) {
  /** So much of what is not ASCII must be usual in a language, in percent. */
  private static final int USUAL = 80;

  /** Among the letters of a script, the commonest ten are so much of a text, in percent. */
  private static final int COMMON = 55;

  private static final int SAMPLE = 200_000;

  /** The letters beside ASCII's; the commonest encodings stand first, since the first one wins. */
  private static final String[][] LATIN = {
    {"Windows-1252", "windows-1252", "éèêëàâäçîïôöùûüœæñ"},
    {"Windows-1252", "windows-1252", "äöüßé"},
    {"Windows-1252", "windows-1252", "áéíóúñü¿¡ºª"},
    {"Windows-1252", "windows-1252", "ãçéáíóêõâúàôº"},
    {"Windows-1252", "windows-1252", "èàùòìéî"},
    {"Windows-1252", "windows-1252", "æøåäöéü"},
    {"Windows-1252", "windows-1252", "áéíóúýþæöð"},
    {"Windows-1252", "windows-1252", "ëïéèöüóíáàçòú·"},
    {"Windows-1250", "windows-1250", "ěščřžýáíéúůďťňó"},
    {"Windows-1250", "windows-1250", "áčďéíĺľňóôŕšťúýžä"},
    {"Windows-1250", "windows-1250", "ąćęłńóśźż"},
    {"Windows-1250", "windows-1250", "áéíóöőúüű"},
    {"Windows-1250", "windows-1250", "čćžšđ"},
    {"Windows-1250", "windows-1250", "ăâîşţ"},
    {"Latin-2", "ISO-8859-2", "ěščřžýáíéúůďťňó"},
    {"Latin-2", "ISO-8859-2", "ąćęłńóśźż"},
    {"Windows-1254", "windows-1254", "çğıöşüâîİ"},
    {"Windows-1257", "windows-1257", "āčēģīķļņšūžąęėįųõäöü"},
  };

  private static final String[][] OTHER_SCRIPTS = {
    {"Windows-1251", "windows-1251", "оеаинтсрвлі"},
    {"KOI8-R", "KOI8-R", "оеаинтсрвл"},
    {"the encoding of DOS for Cyrillic", "IBM866", "оеаинтсрвл"},
    {"Windows-1253", "windows-1253", "αοιετσνηυρ"},
    {"Windows-1255", "windows-1255", "יוהלאתמרשב"},
    {"Windows-1256", "windows-1256", "اليمنوترةب"},
    {"Windows-874", "x-windows-874", "านรเกอง่้ท"},
  };

  /** The encoding of a text that is no UTF-8; nothing if it looks like none of them. */
  static Optional<LegacyEncoding> of(byte[] bytes) {
    byte[] sample = bytes.length > SAMPLE ? Arrays.copyOf(bytes, SAMPLE) : bytes;
    return EastAsianEncoding.of(sample)
        .or(() -> runs(sample) ? best(OTHER_SCRIPTS, sample, COMMON) : Optional.empty())
        .or(() -> best(LATIN, sample, USUAL));
  }

  /** The text; nothing if a byte says nothing in this encoding. */
  Optional<String> decoded(byte[] bytes) {
    return decoded(charset, bytes);
  }

  static Optional<String> decoded(Charset charset, byte[] bytes) {
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /** Whether bytes beyond ASCII stand side by side, as they do where no Latin is written. */
  private static boolean runs(byte[] bytes) {
    int all = 0;
    int beside = 0;
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] < 0) {
        all++;
        beside += (i > 0 && bytes[i - 1] < 0) || (i + 1 < bytes.length && bytes[i + 1] < 0) ? 1 : 0;
      }
    }
    return beside * 2 > all;
  }

  private static Optional<LegacyEncoding> best(String[][] candidates, byte[] bytes, int least) {
    int most = least;
    @Nullable LegacyEncoding best = null;
    for (String[] each : candidates) {
      if (!Charset.isSupported(each[1])) {
        continue;
      }
      LegacyEncoding encoding = new LegacyEncoding(each[0], Charset.forName(each[1]));
      int share = encoding.decoded(bytes).map(text -> share(text, each[2])).orElse(0);
      if (share > most) {
        best = encoding;
        most = share;
      }
    }
    return Optional.ofNullable(best);
  }

  /** How much of what is not ASCII are these letters, in percent; quotation marks say nothing. */
  private static int share(String text, String letters) {
    int all = 0;
    int known = 0;
    for (int i = 0; i < text.length(); i++) {
      char each = text.charAt(i);
      if (each < 0x80 || isTypography(each)) {
        continue;
      }
      all++;
      known +=
          letters.indexOf(each) >= 0 || letters.indexOf(Character.toLowerCase(each)) >= 0 ? 1 : 0;
    }
    return all == 0 ? 100 : (int) (known * 100L / all);
  }

  private static boolean isTypography(char each) {
    return (each >= 0x2000 && each < 0x2200) || "\u00A0«»°§·´`¸…×÷±²³½¼".indexOf(each) >= 0;
  }
}
