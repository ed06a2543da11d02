package se.tolv.interview.comparison;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import se.tolv.interview.rating.Combination;

/**
 * Where a candidate's figures lie on the scale, to be drawn: a row for each competency with a dot for each assessor and a
 * larger one for their mean. In the drawing's own units.
 *
 * @param lines the points of the line through the means; it is broken where a competency has no figure
 */
public record ProfilePlot(int height, List<Row> rows, List<String> lines) {

    public static final int WIDTH = 240;

    private static final int ROW = 34;
    private static final int TRACK = 24;
    private static final double LEFT = 6;
    private static final double STEP = (WIDTH - 2 * LEFT) / 4;

    /**
     * @param labelY the base line of its name
     * @param mean null where there is no figure
     */
    public record Row(String code, int labelY, int y, String mean, List<String> assessors) {}

    static ProfilePlot of(Combination combination) {
        List<Row> rows = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (Combination.Part part : combination.parts()) {
            int y = rows.size() * ROW + TRACK;
            rows.add(new Row(
                    part.competencyCode(),
                    y - 10,
                    y,
                    part.mean() == null ? null : x(part.mean()),
                    xs(part.byAssessor().values())));
            if (part.mean() == null) {
                end(line, lines);
            } else {
                line.append(x(part.mean())).append(',').append(y).append(' ');
            }
        }
        end(line, lines);
        return new ProfilePlot(rows.size() * ROW, rows, lines);
    }

    private static void end(StringBuilder line, List<String> lines) {
        if (!line.isEmpty()) {
            lines.add(line.toString().strip());
            line.setLength(0);
        }
    }

    private static List<String> xs(Collection<Double> figures) {
        return figures.stream().map(ProfilePlot::x).toList();
    }

    private static String x(double figure) {
        return String.format(Locale.ROOT, "%.1f", LEFT + (figure - 1) * STEP);
    }
}
