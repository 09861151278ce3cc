package org.examwright.rendering.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChoiceWordsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en      | All of the above
          en      | none of the above are correct.
          en      | (None of these)
          en      | Both of the above statements
          en      | Neither
          en      | I don’t know
          de      | Alle Antworten sind richtig.
          de      | Keine der genannten
          de      | weiß nicht
          de-CH   | weiss nicht
          de      | none of the above
          fr      | Aucune de ces réponses
          fr      | Toutes les réponses ci-dessus
          fr      | Aucune n'est correcte
          es      | Todas las anteriores
          es      | Ninguna de las anteriores
          pt-BR   | n.d.a.
          pt      | Nenhuma das alternativas anteriores
          it      | Nessuna delle precedenti
          nl      | geen van bovenstaande
          sv      | Inget av ovanstående
          nb      | ingen av alternativene
          nn      | ingen av alternativene
          da      | Alle ovenstående svar
          fi      | Ei mikään edellä mainituista
          pl      | Żadna z powyższych
          cs      | Všechny výše uvedené
          cs      | zadna z uvedenych
          sk      | žiadna z uvedených možností
          sl      | nič od naštetega
          hr      | ništa od navedenoga
          sr      | Ништа од наведеног
          sr-Latn | Ništa od navedenog
          hu      | A fentiek egyike sem
          ro      | Niciuna dintre variante
          bg      | Всички изброени
          ru      | Все вышеперечисленные
          ru      | ничего из перечисленного
          uk      | Жоден із варіантів
          el      | Όλα τα παραπάνω
          el      | ΚΑΝΕΝΑ ΑΠΟ ΤΑ ΠΑΡΑΠΑΝΩ
          tr      | Hiçbiri
          tr      | HİÇBİRİ
          tr      | Yukarıdakilerin hepsi
          ar      | جميع ما سبق
          ar      | كل الاجابات صحيحه
          fa      | هیچکدام
          fa      | هیچ کدام
          fa      | هيچ‌كدام
          fa      | همه موارد
          he      | כל התשובות נכונות
          he      | אף אחת מהתשובות
          he      | כל הנ״ל
          hi      | उपरोक्त सभी
          hi      | इनमें से कोई नहीं
          th      | ถูกทุกข้อ
          km      | ទាំងអស់ខាងលើ
          ja      | 上記のすべて
          ja      | いずれでもない。
          ko      | 위의 모든 것
          ko      | 정답 없음
          zh      | 以上都不对
          zh-TW   | 以上皆非
          vi      | Tất cả các đáp án trên
          vi      | Cả ba đều sai
          id      | Semua jawaban benar
          et      | ükski neist
          lv      | neviena no atbildēm
          lt      | nė vienas iš išvardytų
          ca      | Cap de les anteriors
          cy      | none of these
          """)
  void whatSpeaksOfAllOthersStaysLast(String language, String choice) {
    assertThat(ChoiceWords.in(language).staysLast(choice)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | All mammals
          en | None of your business, said the fox, above all
          en | both sides
          de | alle Vögel
          de | Keine Ahnung hat der Bär
          fr | Aucune plante
          tr | Hepsi buradaydı
          ja | すべての人
          zh | 以上海为例
          ko | 모두의 마블
          """)
  void whatOnlyBeginsLikeThatDoesNot(String language, String choice) {
    assertThat(ChoiceWords.in(language).staysLast(choice)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en      | A and B
          en      | Both (a) and (c)
          en      | I and III only
          en      | A, B, and C
          en      | only A
          en      | Options A and C
          en      | neither a) nor b)
          en      | B & D
          en      | Ⅰ and Ⅲ
          de      | A, B und C
          de      | Sowohl A als auch C
          de      | Nur A ist richtig.
          de      | a and b
          fr      | À la fois A et B
          fr      | A et B seulement
          es      | La A y la B son correctas
          es      | Solo C
          pt      | A e E
          pt      | Apenas I e II
          it      | Sia A che B
          nl      | zowel A als C
          sv      | både A och B
          nb      | Bare A
          da      | A og B
          fi      | sekä A että C
          et      | nii A kui ka B
          lv      | gan A, gan C
          lt      | ir A, ir B
          pl      | A i B
          pl      | tylko I
          cs      | A a B
          cs      | pouze C
          sk      | len A
          sl      | A in B
          hr      | samo A i C
          sr      | само А и В
          sr      | само A и B
          hu      | csak az A
          hu      | A és C is
          ro      | atât A, cât și C
          bg      | А и В
          ru      | только А и Б
          ru      | А, Б и В
          uk      | лише А
          el      | Α και Β
          el      | μόνο το γ
          tr      | Yalnız I
          tr      | I, II ve III
          ar      | أ و ب
          ar      | أ وب
          ar      | (أ) و(ج) فقط
          fa      | الف و ب
          fa      | گزینه‌های الف و ج
          he      | א ו-ב
          he      | תשובות א׳ וב׳ נכונות
          hi      | (क) और (ख) दोनों
          hi      | केवल A
          th      | ก และ ข
          th      | ถูกทั้งข้อ ก และ ข้อ ข
          km      | ក និង ខ
          ja      | AとB
          ja      | アとイの両方
          ja      | Ａのみ
          ko      | A와 B
          ko      | ㄱ, ㄴ
          ko      | ㄱ과 ㄷ 모두
          zh      | A和B
          zh      | 只有 A
          zh      | 甲和乙都对
          zh-Hant | 僅A與C正確
          vi      | cả A và B
          vi      | Chỉ C
          id      | A dan B
          ca      | només la A
          cy      | A and B
          """)
  void lettersThatAreJoinedNameOtherChoices(String language, String choice) {
    assertThat(ChoiceWords.in(language).namesLetters(choice)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | A
          en | (b)
          en | a and an
          en | is a
          en | Both
          en | a + b
          en | a-b
          en | Apples and Bananas
          en | Vitamin A and C
          en | A1 and B2
          fr | à la
          es | a la
          it | e
          ja | エア
          ja | イカ
          hi | की
          th | งา
          ko | 다만
          zh | 和
          he | ו
          """)
  void lettersAloneAndWordsNameNone(String language, String choice) {
    assertThat(ChoiceWords.in(language).namesLetters(choice)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en    | Use your result of question 3 here.          | 3
          en    | as in Exercise 2.1                           | 2.1
          en    | See question 4b.                             | 4b
          en    | (question #12)                               | 12
          en    | Question no. 7 asked                         | 7
          en    | questions 3, 4 and 5                         | 3
          de    | Siehe Frage 12!                              | 12
          de    | mit den Werten aus Aufgabe Nr. 2             | 2
          de    | wie in question 3                            | 3
          fr    | voir la question n° 5                        | 5
          fr    | l’exercice 2                                 | 2
          es    | según la pregunta n.º 4                      | 4
          pt    | da questão 9                                 | 9
          it    | nell’esercizio 6                             | 6
          nl    | zie vraag 3                                  | 3
          sv    | i uppgift 4                                  | 4
          nb    | fra oppgave 2                                | 2
          da    | se spørgsmål nr. 8                           | 8
          fi    | tehtävässä 3                                 | 3
          et    | vaata 3. küsimust                            | 3
          et    | ülesandes 4                                  | 4
          lv    | 5. jautājumā                                 | 5
          lt    | žr. 3 klausimą                               | 3
          pl    | w zadaniu 7                                  | 7
          pl    | pytania nr 2                                 | 2
          cs    | v otázce č. 3                                | 3
          sk    | z úlohy 4                                    | 4
          sl    | pri nalogi 2                                 | 2
          hr    | u pitanju 3                                  | 3
          sr    | у питању бр. 3                               | 3
          hu    | lásd a 3. kérdést                            | 3
          ro    | la întrebarea 6                              | 6
          bg    | вижте въпрос № 3                             | 3
          ru    | в вопросе № 10                               | 10
          ru    | из задачи 2                                  | 2
          uk    | у завданні 5                                 | 5
          el    | στην ερώτηση 3                               | 3
          tr    | 3. soruda bulduğunuz                         | 3
          tr    | Soru 4                                       | 4
          ar    | انظر السؤال رقم 3                            | 3
          ar    | في سؤال ٣                                    | 3
          fa    | در سؤال ۵                                    | 5
          fa    | سوال شماره‌ی 2                               | 2
          he    | בשאלה 3                                      | 3
          hi    | प्रश्न संख्या ३                              | 3
          th    | จากข้อ 3                                     | 3
          km    | សំណួរទី៣                                     | 3
          ja    | 問3の結果                                    | 3
          ja    | 第２問                                       | 2
          ko    | 문제 3에서                                   | 3
          ko    | 3번 문제                                     | 3
          zh    | 见第3题                                      | 3
          zh    | 根据问题 4 回答                              | 4
          zh    | 完成第3～5题                                 | 3
          zh-TW | 第 12 題                                     | 12
          vi    | xem câu 3                                    | 3
          vi    | câu hỏi số 4                                 | 4
          id    | soal nomor 3                                 | 3
          ca    | a la pregunta 2                              | 2
          """)
  void theQuestionThatATextNamesIsFound(String language, String text, String number) {
    assertThat(ChoiceWords.in(language).namedQuestion(text)).contains(number);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | How many questions are there in 3 chapters?
          en | What is the question?
          en | In the question 50% were right
          en | Answer 3 questions.
          en | 3rd question
          de | Fragen Sie 3 Leute.
          hu | A feladat 3 pontot ér.
          ja | 3問
          zh | 这道题 3 分
          lt | 3 klausimai
          """)
  void aNumberOfSomethingElseNamesNone(String language, String text) {
    assertThat(ChoiceWords.in(language).namedQuestion(text)).isEmpty();
  }
}
