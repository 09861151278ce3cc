package org.examwright.reading.tools;

import java.util.List;
import java.util.Optional;
import org.examwright.model.exchange.Reader;
import org.examwright.reading.source.OtherSyntax;
import org.examwright.reading.tools.amctxt.AmcTxtReader;
import org.examwright.reading.tools.bank.AstTestReader;
import org.examwright.reading.tools.bank.BbQuizReader;
import org.examwright.reading.tools.bank.H5pTextReader;
import org.examwright.reading.tools.bank.MntcpReader;
import org.examwright.reading.tools.examark.ExamarkReader;
import org.examwright.reading.tools.liascript.LiaScriptReader;
import org.examwright.reading.tools.md2canvas.Md2CanvasReader;
import org.examwright.reading.tools.md2qti.Md2QtiReader;
import org.examwright.reading.tools.md2xml.Md2XmlReader;
import org.examwright.reading.tools.mkdocs.MkdocsQuizReader;
import org.examwright.reading.tools.qticonverter.QtiConverterReader;
import org.examwright.reading.tools.quizdown.QuizdownReader;
import org.examwright.reading.tools.text2qti.Text2QtiReader;

/** The readers of the syntaxes of other programs. */
public final class ToolReaders {
  private ToolReaders() {}

  /** The reader of a syntax, if there is one. */
  public static Optional<Reader> of(OtherSyntax syntax) {
    List<Reader> all =
        List.of(
            new Text2QtiReader(),
            new ExamarkReader(),
            new MkdocsQuizReader(),
            new QuizdownReader(),
            new Md2XmlReader(),
            new QtiConverterReader(),
            new Md2QtiReader(),
            new LiaScriptReader(),
            new Md2CanvasReader(),
            new AmcTxtReader(),
            new MntcpReader(),
            new AstTestReader(),
            new H5pTextReader(),
            new BbQuizReader());
    return syntax
        .readerId()
        .flatMap(id -> all.stream().filter(reader -> reader.id().equals(id)).findFirst());
  }
}
