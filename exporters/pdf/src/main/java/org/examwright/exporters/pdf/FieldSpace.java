package org.examwright.exporters.pdf;

import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.tagging.StandardRoles;
import com.itextpdf.kernel.pdf.xobject.PdfFormXObject;
import com.itextpdf.layout.element.BlockElement;
import com.itextpdf.layout.element.Image;
import com.itextpdf.layout.element.Paragraph;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Fields to fill in on a screen. */
final class FieldSpace implements AnswerSpace {
  /** Lower than lines for a pen, and high enough for one. */
  private static final float TYPED_LINE = 1.72f;

  private static final float TYPED_SIZE = 0.905f;
  private static final float HEIGHT = 1.35f;
  private static final float DEPTH = 0.3f;
  private static final float SIGN = 0.86f;
  private static final float SIGN_DEPTH = 0.1f;

  /** More lines than these go into another field, since a field is not divided between pages. */
  private static final int MOST_LINES = 20;

  private final Look look;
  private final AnswerFields fields;

  /** How many fields have a name, by that name. */
  private final Map<String, Integer> named = new HashMap<>();

  /** How many fields have a description, by that description. */
  private final Map<String, Integer> descriptions = new HashMap<>();

  private String name = "";
  private String said = "";
  private String group = "";

  FieldSpace(Look look, AnswerFields fields) {
    this.look = look;
    this.fields = fields;
  }

  @Override
  public void begin(String name, String said) {
    this.name = name;
    this.said = said;
    this.group = "";
  }

  @Override
  public Image line(int characters, Tone tone, String said) {
    float size = tone.size();
    AnswerFields.Field.Line line =
        new AnswerFields.Field.Line(
            nextName(), description(said), TYPED_SIZE * look.textSize(), false);
    return place(characters * 0.5f * size, HEIGHT * size, DEPTH * size, line);
  }

  @Override
  public List<BlockElement<?>> lines(int count, float width, String said) {
    List<BlockElement<?>> elements = new ArrayList<>();
    int parts = (count + MOST_LINES - 1) / MOST_LINES;
    for (int part = 0; part < parts; part++) {
      int lines = count / parts + (part < count % parts ? 1 : 0);
      AnswerFields.Field.Line text =
          new AnswerFields.Field.Line(
              nextName(), description(said), TYPED_SIZE * look.textSize(), true);
      elements.add(
          new Paragraph()
              .add(place(width, lines * TYPED_LINE * look.textSize(), 0, text))
              .setMargins(look.gap(), 0, look.gap(), 0)
              .setMultipliedLeading(1));
    }
    return elements;
  }

  @Override
  public Image sign(boolean multiple, String letter, String said) {
    String option = letter.isEmpty() ? said : letter + ". " + said;
    if (!multiple && group.isEmpty()) {
      group = nextName();
    }
    AnswerFields.Field sign =
        multiple
            ? new AnswerFields.Field.Box(nextName(), description(option))
            : new AnswerFields.Field.Circle(group, this.said, letter, description(option));
    float side = SIGN * look.textSize();
    return place(side, side, SIGN_DEPTH * look.textSize(), sign);
  }

  private String nextName() {
    int count = named.merge(name, 1, Integer::sum);
    return count == 1 ? name : name + "-" + count;
  }

  /** One that no other field has. */
  private String description(String said) {
    String described =
        this.said.isEmpty() || said.isEmpty() ? this.said + said : this.said + ": " + said;
    int count = descriptions.merge(described, 1, Integer::sum);
    return count == 1 ? described : described + " " + count;
  }

  private Image place(float width, float height, float depth, AnswerFields.Field field) {
    Image place = new Image(new PdfFormXObject(new Rectangle(width, height)));
    place.getAccessibilityProperties().setRole(StandardRoles.FORM);
    place.setNextRenderer(new FieldRenderer(place, depth, fields, field));
    return place;
  }
}
