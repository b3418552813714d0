package org.panelist.export;

import org.apache.poi.xddf.usermodel.PresetColor;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickMark;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDLblPos;
import org.panelist.domain.Anchors;
import org.panelist.domain.CompetencyResult;

/** The native chart: the mean of each competency as a column, the bar as a line across. */
final class ScorecardChart {
  private static final int ROWS = 11;
  private static final double ROW_HEIGHT = 15;

  private final Grid grid;

  ScorecardChart(Grid grid) {
    this.grid = grid;
  }

  /** Draws the chart from {@code row} on; returns the first row below it. */
  int write(int row, ResultTable table, CardData data) {
    if (data.results().isEmpty()) {
      return row;
    }
    for (int i = row; i < row + ROWS; i++) {
      grid.height(i, ROW_HEIGHT);
    }
    var anchor = new XSSFClientAnchor(0, 0, 0, 0, 0, row, ResultTable.DISTANCE + 1, row + ROWS);
    XSSFChart chart = grid.sheet().createDrawingPatriarch().createChart(anchor);
    chart.getCTChart().addNewAutoTitleDeleted().setVal(true);
    chart.getOrAddLegend().setPosition(LegendPosition.TOP_RIGHT);
    plot(chart, table.rows(), data);
    frame(chart);
    return row + ROWS;
  }

  private static void plot(XSSFChart chart, Refs rows, CardData data) {
    XDDFCategoryAxis across = chart.createCategoryAxis(AxisPosition.BOTTOM);
    XDDFValueAxis up = chart.createValueAxis(AxisPosition.LEFT);
    up.setCrosses(AxisCrosses.MIN);
    up.setMinimum(0); // from 1 on, a mean of 1 would look like none
    up.setMaximum(Anchors.MAX);
    up.setMajorUnit(1);
    up.setNumberFormat("0;;");
    up.setMajorTickMark(AxisTickMark.NONE);
    across.setMajorTickMark(AxisTickMark.NONE);
    up.getOrAddMajorGridProperties().setLineProperties(line(Colours.BORDER, 0.75));
    across.getOrAddShapeProperties().setLineProperties(line(Colours.SECONDARY, 0.75));
    up.getOrAddShapeProperties().setLineProperties(line(Colours.BORDER, 0.75));

    String[] names =
        data.results().stream()
            .map(result -> SafeText.visible(result.competency().name()))
            .toArray(String[]::new);
    XDDFCategoryDataSource categories =
        XDDFDataSourcesFactory.fromArray(
            names, rows.column(ResultTable.COMPETENCY), ResultTable.COMPETENCY);
    means(chart, across, up, categories, rows, data);
    bar(chart, across, up, categories, rows, data);
  }

  private static void means(
      XSSFChart chart,
      XDDFCategoryAxis across,
      XDDFValueAxis up,
      XDDFCategoryDataSource categories,
      Refs rows,
      CardData data) {
    Double[] means = data.results().stream().map(CompetencyResult::mean).toArray(Double[]::new);
    XDDFNumericalDataSource<Double> values =
        XDDFDataSourcesFactory.fromArray(means, rows.column(ResultTable.MEAN), ResultTable.MEAN);
    var columns = (XDDFBarChartData) chart.createData(ChartTypes.BAR, across, up);
    columns.setBarDirection(BarDirection.COL);
    columns.setVaryColors(false);
    columns.setGapWidth(90);
    XDDFChartData.Series series = columns.addSeries(categories, values);
    series.setTitle("Mean", null);
    series.setFillProperties(fill(Colours.SCORE_4));
    series.plot(); // the whole chart's would make a workbook for values that have no cells
    labels(chart);
  }

  private static void labels(XSSFChart chart) {
    CTDLbls labels =
        chart.getCTChart().getPlotArea().getBarChartArray(0).getSerArray(0).addNewDLbls();
    var format = labels.addNewNumFmt();
    format.setFormatCode("0.0;;;"); // a dash counts as 0 in charts, and must not be shown as one
    format.setSourceLinked(false);
    labels.addNewDLblPos().setVal(STDLblPos.OUT_END);
    labels.addNewShowLegendKey().setVal(false);
    labels.addNewShowVal().setVal(true);
    labels.addNewShowCatName().setVal(false);
    labels.addNewShowSerName().setVal(false);
    labels.addNewShowPercent().setVal(false);
    labels.addNewShowBubbleSize().setVal(false);
  }

  private static void bar(
      XSSFChart chart,
      XDDFCategoryAxis across,
      XDDFValueAxis up,
      XDDFCategoryDataSource categories,
      Refs rows,
      CardData data) {
    Double[] bars = new Double[data.results().size()];
    java.util.Arrays.fill(bars, data.interview().plan().bar());
    XDDFNumericalDataSource<Double> values =
        XDDFDataSourcesFactory.fromArray(bars, rows.column(ResultTable.BAR), ResultTable.BAR);
    var lines = (XDDFLineChartData) chart.createData(ChartTypes.LINE, across, up);
    lines.setVaryColors(false);
    var series = (XDDFLineChartData.Series) lines.addSeries(categories, values);
    series.setTitle("Bar", null);
    series.setSmooth(false);
    series.setMarkerStyle(MarkerStyle.DASH); // visible even where there is but one competency
    series.setLineProperties(line(Colours.TEXT, 1.75));
    series.plot();
  }

  private static void frame(XSSFChart chart) {
    XDDFShapeProperties shape = chart.getOrAddShapeProperties();
    shape.setFillProperties(new XDDFSolidFillProperties(XDDFColor.from(PresetColor.WHITE)));
    shape.setLineProperties(line(Colours.WHITE, 0.75));
    var text = chart.getCTChartSpace().addNewTxPr();
    text.addNewBodyPr();
    var font = text.addNewP().addNewPPr().addNewDefRPr();
    font.setSz(900);
    font.addNewLatin().setTypeface(Styles.FONT);
  }

  private static XDDFSolidFillProperties fill(String colour) {
    return new XDDFSolidFillProperties(XDDFColor.from(Colours.rgb(colour)));
  }

  private static XDDFLineProperties line(String colour, double points) {
    var line = new XDDFLineProperties(fill(colour));
    line.setWidth(points);
    return line;
  }
}
