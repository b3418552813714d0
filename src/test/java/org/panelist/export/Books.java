package org.panelist.export;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.panelist.domain.Interview;
import org.panelist.domain.Scorecard;

/** Written workbooks, as bytes and opened again. */
final class Books {
  private Books() {}

  static byte[] bytes(Scorecard card) {
    var out = new ByteArrayOutputStream();
    try {
      new ScorecardWorkbook("0.1.0").write(card, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  static XSSFWorkbook open(Interview interview) {
    return open(bytes(Cards.card(interview)));
  }

  static XSSFWorkbook open(byte[] bytes) {
    try {
      return new XSSFWorkbook(new ByteArrayInputStream(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
