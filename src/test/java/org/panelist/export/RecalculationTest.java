package org.panelist.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** LibreOffice, which shares no code with POI, opens the workbook and gets the same numbers. */
class RecalculationTest {
  @TempDir Path folder;

  @BeforeEach
  void needsLibreOffice() {
    boolean there =
        Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
            .anyMatch(place -> Files.isExecutable(Path.of(place, "soffice")));
    assumeTrue(there, "soffice is not on the path: install LibreOffice to run this test");
  }

  @Test
  void libreOfficeGetsTheCachedNumbers() throws Exception {
    byte[] bytes = Books.bytes(Cards.card(Cards.typical()));
    try (XSSFWorkbook cached = Books.open(bytes);
        XSSFWorkbook emptied = Books.open(bytes)) {
      List<Object> expected = new CardReader(cached).formulas();
      // a wrong value in every formula: what comes back right was recalculated
      spoil(emptied);
      try (XSSFWorkbook recalculated = convert(emptied)) {
        CardReader.sameValues(new CardReader(recalculated).formulas(), expected);
      }
    }
  }

  private static void spoil(XSSFWorkbook workbook) {
    workbook.forEach(
        sheet ->
            sheet.forEach(
                row ->
                    row.forEach(
                        cell -> {
                          if (cell.getCellType() == org.apache.poi.ss.usermodel.CellType.FORMULA) {
                            cell.setCellValue(-99);
                          }
                        })));
  }

  private XSSFWorkbook convert(XSSFWorkbook workbook) throws Exception {
    Path in = folder.resolve("in.xlsx");
    try (var out = Files.newOutputStream(in)) {
      workbook.setForceFormulaRecalculation(true);
      workbook.write(out);
    }
    Path profile = folder.resolve("profile");
    Path settings =
        Files.createDirectories(profile.resolve("user")).resolve("registrymodifications.xcu");
    Files.writeString(settings, ALWAYS_RECALCULATE);
    var process =
        new ProcessBuilder(
                "soffice",
                "-env:UserInstallation=" + profile.toUri(),
                "--headless",
                "--convert-to",
                "xlsx",
                "--outdir",
                folder.resolve("out").toString(),
                in.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log").toFile())
            .start();
    boolean ended = process.waitFor(90, TimeUnit.SECONDS);
    process.destroyForcibly();
    assertThat(ended).as("LibreOffice ended in time").isTrue();
    return Books.open(Files.readAllBytes(folder.resolve("out").resolve("in.xlsx")));
  }

  private static final String ALWAYS_RECALCULATE =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <oor:items xmlns:oor="http://openoffice.org/2001/registry">
      <item oor:path="/org.openoffice.Office.Calc/Formula/Load">\
      <prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
      </oor:items>
      """;
}
