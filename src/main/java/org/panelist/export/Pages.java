package org.panelist.export;

import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** How sheets look on paper; A4, and as they are scaled to the page Letter does as well. */
final class Pages {
  private static final int MAX_CODE = 60;

  private final String code;
  private final String program;
  private final boolean draft;

  Pages(CardData data) {
    String visible = SafeText.visible(data.interview().candidate().code());
    // in headers and footers & begins a command
    String plain = visible.replace('&', '＆').replace('\n', ' ');
    this.code = plain.length() > MAX_CODE ? plain.substring(0, MAX_CODE) + "…" : plain;
    this.program = data.program().replace('&', '＆');
    this.draft = data.isDraft();
  }

  /** One page, upright. */
  void onePage(XSSFSheet sheet, int lastRow, int lastColumn) {
    setUp(sheet, false, 1);
    sheet.getWorkbook().setPrintArea(indexOf(sheet), 0, lastColumn, 0, lastRow);
  }

  /** One page wide, as many as needed down. */
  void wide(XSSFSheet sheet, boolean landscape, int lastRow, int lastColumn) {
    setUp(sheet, landscape, 0);
    sheet.getWorkbook().setPrintArea(indexOf(sheet), 0, lastColumn, 0, lastRow);
  }

  private void setUp(XSSFSheet sheet, boolean landscape, int pagesDown) {
    PrintSetup setup = sheet.getPrintSetup();
    setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
    setup.setLandscape(landscape);
    setup.setFitWidth((short) 1);
    setup.setFitHeight((short) pagesDown);
    sheet.setFitToPage(true);
    sheet.setHorizontallyCenter(true);
    sheet.setDisplayGridlines(false);
    sheet.setMargin(PageMargin.LEFT, 0.55);
    sheet.setMargin(PageMargin.RIGHT, 0.55);
    sheet.setMargin(PageMargin.TOP, draft ? 0.75 : 0.55);
    sheet.setMargin(PageMargin.BOTTOM, 0.7);
    sheet.setMargin(PageMargin.HEADER, 0.3);
    sheet.setMargin(PageMargin.FOOTER, 0.3);
    sheet.getFooter().setLeft("Candidate " + code);
    sheet.getFooter().setCenter(sheet.getSheetName() + ", page &P of &N");
    sheet.getFooter().setRight(program);
    if (draft) {
      sheet.getHeader().setCenter("DRAFT, not submitted");
    }
  }

  private static int indexOf(XSSFSheet sheet) {
    return sheet.getWorkbook().getSheetIndex(sheet);
  }
}
