package org.examwright.model.text;

import java.util.List;
import org.examwright.model.diagnostics.InvalidQuestionException;
import org.jspecify.annotations.Nullable;

/** What stands within a line of text. */
public sealed interface Inline {

  /** What stands around other inlines and gives them a look or a meaning. */
  sealed interface Wrapping extends Inline {
    /** What it stands around. */
    List<Inline> content();

    /** The same around something else. */
    Wrapping around(List<Inline> content);
  }

  /** Characters as they are; line feeds in it count as spaces. */
  record Text(String value) implements Inline {
    public Text {
      Characters.require(value);
    }
  }

  /** Important text, bold in print. */
  record Strong(List<Inline> content) implements Wrapping {
    public Strong {
      content = List.copyOf(content);
    }

    @Override
    public Strong around(List<Inline> other) {
      return new Strong(other);
    }
  }

  /** Stressed text, italic in print. */
  record Emphasis(List<Inline> content) implements Wrapping {
    public Emphasis {
      content = List.copyOf(content);
    }

    @Override
    public Emphasis around(List<Inline> other) {
      return new Emphasis(other);
    }
  }

  /** Text struck through. */
  record Strike(List<Inline> content) implements Wrapping {
    public Strike {
      content = List.copyOf(content);
    }

    @Override
    public Strike around(List<Inline> other) {
      return new Strike(other);
    }
  }

  /** Text below the line. */
  record Subscript(List<Inline> content) implements Wrapping {
    public Subscript {
      content = List.copyOf(content);
    }

    @Override
    public Subscript around(List<Inline> other) {
      return new Subscript(other);
    }
  }

  /** Text above the line. */
  record Superscript(List<Inline> content) implements Wrapping {
    public Superscript {
      content = List.copyOf(content);
    }

    @Override
    public Superscript around(List<Inline> other) {
      return new Superscript(other);
    }
  }

  /** Program text; every space of it counts. */
  record Code(String code) implements Inline {
    public Code {
      Characters.require(code);
    }
  }

  /** A formula within the line, in LaTeX without its dollar signs. */
  record Formula(String tex) implements Inline {
    public Formula {
      Characters.require(tex);
    }
  }

  /**
   * A picture.
   *
   * @param source the name of one of the set's assets, or an absolute address
   * @param alt what the picture says to those who cannot see it; empty for decoration
   * @param title shown on pointing at it; may be empty
   * @param width in CSS pixels, from 1; null for the picture's own
   * @param height in CSS pixels, from 1; null for the picture's own
   */
  record Image(
      String source, String alt, String title, @Nullable Integer width, @Nullable Integer height)
      implements Inline {
    public Image {
      Characters.require(source);
      Characters.require(alt);
      Characters.require(title);
      if ((width != null && width < 1) || (height != null && height < 1)) {
        throw new InvalidQuestionException(
            "the picture `" + source + "` has no size", "give 1 pixel or more");
      }
    }

    /** Whether the source is an address on the web and not one of the set's assets. */
    public boolean isRemote() {
      return source.startsWith("https://") || source.startsWith("http://");
    }
  }

  /**
   * A link.
   *
   * @param target an address or a place in the same set
   * @param title shown on pointing at it; may be empty
   */
  record Link(String target, String title, List<Inline> content) implements Wrapping {
    public Link {
      Characters.require(target);
      Characters.require(title);
      content = List.copyOf(content);
    }

    @Override
    public Link around(List<Inline> other) {
      return new Link(target, title, other);
    }
  }

  /** The end of a line that the author wants to be one. */
  record LineBreak() implements Inline {}

  /**
   * The place of a gap in a stem.
   *
   * @param gap the id of the gap, see {@link org.examwright.model.Gap#id}
   */
  record GapMark(String gap) implements Inline {
    public GapMark {
      Characters.require(gap);
    }
  }
}
