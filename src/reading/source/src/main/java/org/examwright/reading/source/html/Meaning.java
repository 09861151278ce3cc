package org.examwright.reading.source.html;

/** What an element of HTML makes of its content. */
enum Meaning {
  STRONG,
  EMPHASIS,
  STRIKE,
  SUBSCRIPT,
  SUPERSCRIPT,
  /** Set in italics, since rich text has no lines under words. */
  UNDERLINED,
  /** Set in bold, since rich text has no colours. */
  MARKED,
  /** Program text within a line. */
  CODE,
  /** Words between quotation marks. */
  QUOTED,
  ABBREVIATION,
  LINK,
  LINE_BREAK,
  PICTURE,
  /** A formula in MathML. */
  FORMULA,
  /** Something to hear, to see move or to use, from another place. */
  MEDIA,
  /** Something to fill in. */
  FIELD,
  /** Words that only look otherwise. */
  LOOK,
  /** Words as all others, in a line with them. */
  WORDS,
  HEADING,
  /** What is explained below it, such as a term of a glossary. */
  TERM,
  /** Program text in lines of its own. */
  CODE_BLOCK,
  QUOTE,
  BULLETS,
  NUMBERS,
  TABLE,
  RULE,
  /** A block that holds others together, or is a paragraph. */
  BLOCK,
  /** Nothing that is seen. */
  NOTHING,
  /** Nothing that is seen, though there are words in it. */
  HIDDEN,
  /** What rich text has no counterpart for: its words stay. */
  UNKNOWN
}
