package org.examwright.reading.outline.question;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a set says of all its questions, for those that do not say otherwise.
 *
 * @param points null if it does not say
 * @param tags of every question
 * @param shuffle whether choices and pairs may be shuffled
 * @param language of the set, as a BCP 47 tag
 * @param natural whether answers tell the kinds of questions whose author does not
 */
public record SetDefaults(
    @Nullable BigDecimal points,
    List<String> tags,
    boolean shuffle,
    String language,
    boolean natural) {}
