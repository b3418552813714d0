package org.panelist.export;

import java.util.Arrays;
import org.apache.poi.xddf.usermodel.PresetColor;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickMark;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDLblPos;
import org.panelist.domain.Anchors;
import org.panelist.domain.CompetencyResult;

/**
 * The native chart: for each competency its mean and, beside it in a quieter colour, the bar. The
 * bars lie down, so that names of any length are read without slanting them.
 */
final class ScorecardChart {
  private static final int LEAST_ROWS = 7;
  private static final int MOST_ROWS = 16;

  /** For the legend and the axis. */
  private static final int OTHER_ROWS = 3;

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
    int wanted = OTHER_ROWS + data.results().size() * 3 / 2;
    int below = row + Math.max(LEAST_ROWS, Math.min(MOST_ROWS, wanted));
    for (int i = row; i < below; i++) {
      grid.height(i, ROW_HEIGHT);
    }
    var anchor = new XSSFClientAnchor(0, 0, 0, 0, 0, row, ResultTable.DISTANCE + 1, below);
    XSSFChart chart = grid.sheet().createDrawingPatriarch().createChart(anchor);
    chart.getCTChart().addNewAutoTitleDeleted().setVal(true);
    chart.getOrAddLegend().setPosition(LegendPosition.TOP);
    plot(chart, table.rows(), data);
    frame(chart);
    return below;
  }

  private static void plot(XSSFChart chart, Refs rows, CardData data) {
    XDDFCategoryAxis down = chart.createCategoryAxis(AxisPosition.LEFT);
    XDDFValueAxis across = chart.createValueAxis(AxisPosition.BOTTOM);
    down.setOrientation(AxisOrientation.MAX_MIN); // as in the table, the first on top
    across.setCrosses(AxisCrosses.MAX);
    across.setMinimum(0); // from 1 on, a mean of 1 would look like none
    across.setMaximum(Anchors.MAX);
    across.setMajorUnit(1);
    across.setNumberFormat("0;;");
    across.setMajorTickMark(AxisTickMark.NONE);
    down.setMajorTickMark(AxisTickMark.NONE);
    across.getOrAddMajorGridProperties().setLineProperties(line(Colours.BORDER, 0.75));
    down.getOrAddShapeProperties().setLineProperties(line(Colours.SECONDARY, 0.75));
    across.getOrAddShapeProperties().setLineProperties(line(Colours.BORDER, 0.75));

    String[] names =
        data.results().stream()
            .map(result -> SafeText.visible(result.competency().name()))
            .toArray(String[]::new);
    XDDFCategoryDataSource categories =
        XDDFDataSourcesFactory.fromArray(
            names, rows.column(ResultTable.COMPETENCY), ResultTable.COMPETENCY);
    Double[] means = data.results().stream().map(CompetencyResult::mean).toArray(Double[]::new);
    Double[] bars = new Double[data.results().size()];
    Arrays.fill(bars, data.interview().plan().bar());
    var lying = (XDDFBarChartData) chart.createData(ChartTypes.BAR, down, across);
    lying.setBarDirection(BarDirection.BAR);
    lying.setVaryColors(false);
    lying.setGapWidth(60);
    add(lying, "Mean", Colours.SCORE_4, categories, numbers(means, rows, ResultTable.MEAN));
    add(lying, "Bar", Colours.BAR, categories, numbers(bars, rows, ResultTable.BAR));
    labels(chart);
  }

  private static XDDFNumericalDataSource<Double> numbers(Double[] cached, Refs rows, int column) {
    return XDDFDataSourcesFactory.fromArray(cached, rows.column(column), column);
  }

  private static void add(
      XDDFBarChartData chart,
      String title,
      String colour,
      XDDFCategoryDataSource categories,
      XDDFNumericalDataSource<Double> values) {
    XDDFChartData.Series series = chart.addSeries(categories, values);
    series.setTitle(title, null);
    series.setFillProperties(fill(colour));
    series.plot(); // the whole chart's would make a workbook for values that have no cells
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
