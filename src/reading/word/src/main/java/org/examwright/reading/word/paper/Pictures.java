package org.examwright.reading.word.paper;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.examwright.model.Asset;
import org.examwright.model.text.Characters;
import org.examwright.model.text.Inline;
import org.examwright.reading.source.pictures.PictureTypes;
import org.jspecify.annotations.Nullable;

/** The pictures of a paper, by the names that they had in its set. */
final class Pictures {
  private static final int EMU_A_PIXEL = 9525;

  private final Function<String, Optional<byte[]>> files;
  private final Kept kept;
  private final Map<String, Asset> found = new LinkedHashMap<>();

  Pictures(Function<String, Optional<byte[]>> files, Kept kept) {
    this.files = files;
    this.kept = kept;
  }

  List<Asset> all() {
    return new ArrayList<>(found.values());
  }

  /** A picture as the model has it; the words for it where it is not to be had. */
  Inline show(PaperPiece.Picture picture) {
    Optional<byte[]> content = files.apply(picture.file());
    Optional<String> type = PictureTypes.ofFile(picture.file());
    if (content.isEmpty() || type.isEmpty()) {
      return new Inline.Text("[" + (picture.alt().isEmpty() ? "?" : picture.alt()) + "]");
    }
    String source = keep(name(picture, type.get()), type.get(), content.get());
    boolean unnamed = picture.alt().equals(kept.word("picture") + ": " + picture.name());
    List<Kept.Sized> all =
        kept.pictures().stream()
            .filter(each -> each.source().equals(picture.name()))
            .filter(each -> Math.abs(each.across() - picture.across()) < EMU_A_PIXEL)
            .toList();
    Optional<Kept.Sized> sized =
        all.stream()
            .filter(each -> each.id().equals(picture.id()))
            .findFirst()
            .or(() -> all.stream().findFirst());
    return new Inline.Image(
        source,
        unnamed ? "" : picture.alt(),
        picture.title(),
        sized.isPresent() ? pixels(sized.get().width()) : width(picture, content.get()),
        sized.map(each -> pixels(each.height())).orElse(null));
  }

  /** Its own size is not said; another one is what somebody wants. */
  private static @Nullable Integer width(PaperPiece.Picture picture, byte[] content) {
    int pixels = (int) Math.round(picture.across() / (double) EMU_A_PIXEL);
    return pixels < 1 || Math.abs(PictureWidth.of(content).orElse(pixels) - pixels) <= 1
        ? null
        : pixels;
  }

  private static @Nullable Integer pixels(String digits) {
    return digits.matches("[1-9][0-9]{0,8}") ? Integer.valueOf(digits) : null;
  }

  private static String name(PaperPiece.Picture picture, String type) {
    String given = picture.name().replaceFirst("^/+", "");
    boolean named =
        PictureTypes.ofFile(given).filter(type::equals).isPresent()
            && Characters.areAllowed(given)
            && !given.contains("..");
    return named ? given : picture.file().substring(picture.file().lastIndexOf('/') + 1);
  }

  /** Adds a picture under its name; not if another has that. */
  boolean add(Asset asset) {
    Asset other = found.putIfAbsent(asset.name(), asset);
    return other == null || Arrays.equals(other.content(), asset.content());
  }

  private String keep(String wanted, String type, byte[] content) {
    int dot = wanted.lastIndexOf('.');
    String name = wanted;
    for (int copy = 2; ; copy++) {
      Asset other = found.putIfAbsent(name, new Asset(name, type, content));
      if (other == null || Arrays.equals(other.content(), content)) {
        return name;
      }
      name = wanted.substring(0, dot) + "-" + copy + wanted.substring(dot);
    }
  }
}
