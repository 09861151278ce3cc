package org.examwright.reading.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Headers as people write them who are in a hurry, and as scripts set no space. */
class ShortenedHeadersTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "题干;选项A;选项B;答案",
        "試題內容;選項A;選項B;正確答案",
        "试题内容;A选项;B选项;正确选项",
        "题目;选项一;选项二;答案",
        "設問;選択肢A;選択肢B;正答",
        "문제;보기1;보기2;정답",
        "คำถาม;ตัวเลือก 1;ตัวเลือก 2;เฉลย",
        "Pregunta;Opcion A;Opcion B;Respuesta correcta",
        "Questao;Opcao A;Opcao B;Resposta",
        "Otazka;Moznost A;Moznost B;Spravna odpoved",
        "Cau hoi;Lua chon A;Lua chon B;Dap an dung",
        "question;optiona;optionb;correctanswer",
        "questiontext;choicea;choiceb;answerkey",
        "question;ans_1;ans_2;ans_correct",
        "Kysymys;Vaihtoehto A;Vaihtoehto B;Oikea vastaus",
        "Pitanje;Odgovor A;Odgovor B;Točan odgovor",
        "سوال;گزینه 1;گزینه 2;پاسخ صحیح",
        "Soalan;Pilihan A;Pilihan B;Jawapan",
        "Savol;A;B;To'g'ri javob"
      })
  void headersAreKnownWithoutAccentsAndWithoutSpaces(String header) {
    assertThat(SheetReads.questions(SheetReads.csv(header + "\nWhich?;one;two;2\n")))
        .containsExactly("Which? | one one [two]");
  }

  @ParameterizedTest
  @CsvSource({
    "单选题,one,B,one one [two]",
    "多项选择题,one,AB,several [one] [two]",
    "判断题,正确,错,false",
    "判断题,正确,√,true",
    "true/false,True,F,false"
  })
  void kindsAndTruthAreKnownInOtherWords(String kind, String option, String key, String read) {
    String other = option.equals("one") ? "two" : option.equals("True") ? "False" : "错误";
    String rows = kind + "," + "Which?," + option + "," + other + "," + key + "\n单选,Who?,c,d,A\n";

    assertThat(SheetReads.questions(SheetReads.csv("题型,题干,选项A,选项B,答案\n" + rows)))
        .containsExactly("Which? | " + read, "Who? | one [c] d");
  }
}
