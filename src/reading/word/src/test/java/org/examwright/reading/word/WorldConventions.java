package org.examwright.reading.word;

import static org.examwright.reading.word.Convention.add;

import java.util.List;

/** How questions are written in other languages and with other letters. */
final class WorldConventions {
  private WorldConventions() {}

  static void addTo(List<Convention> all) {
    PoiDraft vietnamese = new PoiDraft();
    int cau = vietnamese.list("decimal Câu %1:");
    vietnamese
        .item(cau, 0, "Sông nào dài nhất?")
        .lines("A.Sông Hồng", "B. {r|Sông Nin}", "C, Sông Mã");
    vietnamese.item(cau, 0, "Núi nào cao nhất?").lines("A. {r|Everest}", "B.Fansipan", "C. Alps");
    add(
        all,
        "counted by a word, letters without room behind them",
        vietnamese,
        "Sông nào dài nhất? [Sông Hồng | *Sông Nin | Sông Mã]",
        "Núi nào cao nhất? [*Everest | Fansipan | Alps]");

    add(
        all,
        "Spanish, with a key below each question",
        new PoiDraft()
            .lines(
                "1.- ¿Cuál es un mamífero?",
                "a) La trucha",
                "b) El delfín",
                "Respuesta correcta: b")
            .lines(
                "2.- ¿Cuál es un reptil?", "a) La iguana", "b) El sapo", "Respuesta correcta: a"),
        "¿Cuál es un mamífero? [La trucha | *El delfín]",
        "¿Cuál es un reptil? [*La iguana | El sapo]");

    add(
        all,
        "French, with room in front of colons",
        new PoiDraft()
            .lines("Question 1 : Quel animal vole ?", "A. le loup", "B. le hibou", "Réponse : B")
            .lines("Question 2 : Quel animal nage ?", "A. le thon", "B. le coq", "Réponse : A"),
        "Quel animal vole ? [le loup | *le hibou]",
        "Quel animal nage ? [*le thon | le coq]");

    add(
        all,
        "German, points in the line of the number",
        new PoiDraft()
            .lines("Aufgabe 1 (2 Punkte)", "Welche Zahl ist gerade?", "☐ 3", "☒ 4", "☐ 5")
            .lines("Aufgabe 2 (1 Punkt)", "Welche Zahl ist ungerade?", "☒ 7", "☐ 8", "☐ 10"),
        "Welche Zahl ist gerade? (2) [3 | *4 | 5]",
        "Welche Zahl ist ungerade? [*7 | 8 | 10]");

    add(
        all,
        "Arabic letters",
        new PoiDraft()
            .lines("1. ما هو الطائر؟", "أ) القط", "ب) {y|النسر}", "ج) السمك")
            .lines("2. ما هو السمك؟", "أ) {y|القرش}", "ب) الحصان", "ج) الكلب"),
        "ما هو الطائر؟ [القط | *النسر | السمك]",
        "ما هو السمك؟ [*القرش | الحصان | الكلب]");

    add(
        all,
        "full-width signs",
        new PoiDraft()
            .lines("1．下面哪个是鸟？", "A．猫", "B．鹰", "C．鱼", "答案：B")
            .lines("2．下面哪个是鱼？", "A．鲨", "B．马", "C．狗", "答案：A"),
        "下面哪个是鸟？ [猫 | *鹰 | 鱼]",
        "下面哪个是鱼？ [*鲨 | 马 | 狗]");

    add(
        all,
        "Portuguese, the right option named at the end",
        new PoiDraft()
            .lines("Questão 1", "Qual é a capital de Portugal?", "a) Porto", "b) Lisboa")
            .lines("Questão 2", "Qual é a capital da Itália?", "a) Roma", "b) Milão")
            .lines("Gabarito", "1. b", "2. a"),
        "Qual é a capital de Portugal? [Porto | *Lisboa]",
        "Qual é a capital da Itália? [*Roma | Milão]");

    add(
        all,
        "Polish, a key in a row",
        new PoiDraft()
            .lines("1. Co lata?", "A. pies", "B. orzeł", "2. Co pływa?", "A. karp", "B. kura")
            .lines("3. Co biega?", "A. zając", "B. dąb", "Klucz odpowiedzi", "1-B 2-A 3-A"),
        "Co lata? [pies | *orzeł]",
        "Co pływa? [*karp | kura]",
        "Co biega? [*zając | dąb]");
  }
}
