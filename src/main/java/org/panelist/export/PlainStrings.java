package org.panelist.export;

import org.apache.poi.ooxml.POIXMLDocumentPart;
import org.apache.poi.ooxml.POIXMLRelation;
import org.apache.poi.xssf.model.SharedStringsTable;
import org.apache.poi.xssf.usermodel.XSSFFactory;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTRst;

/**
 * The texts of a workbook whose cells have one look each. Such texts are the same if their
 * characters are; POI would write each as XML to tell.
 */
final class PlainStrings extends SharedStringsTable {
  @Override
  protected String xmlText(CTRst text) {
    return text.getT();
  }

  /** Makes workbooks with such texts. */
  static final class Factory extends XSSFFactory {
    @Override
    public POIXMLDocumentPart newDocumentPart(POIXMLRelation kind) {
      return kind == XSSFRelation.SHARED_STRINGS ? new PlainStrings() : super.newDocumentPart(kind);
    }
  }
}
