package org.huying.reporting.trend;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.huying.reporting.summary.Figures;
import org.huying.reporting.summary.Window;
import org.huying.reporting.tally.KeptTallies.Stretch;

/** The figures of a window from point to point, also of points without a concern; they sum to those of the summary. */
public record Trend(Window window, Step step, List<Point> points) {
    /** The concerns registered in [from, to). */
    public record Point(Instant from, Instant to, Figures figures) {}

    /** @param stretches each within a point */
    static Trend of(Window window, Step step, List<Instant> begins, List<Stretch> stretches) {
        Figures[] figures = new Figures[begins.size()];
        Arrays.fill(figures, Figures.NONE);
        for (Stretch stretch : stretches) {
            int at = at(begins, stretch.since());
            figures[at] = figures[at].plus(stretch.figures());
        }
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < figures.length; i++) {
            Instant end = i + 1 < figures.length ? begins.get(i + 1) : window.to();
            points.add(new Point(begins.get(i), end, figures[i]));
        }
        return new Trend(window, step, points);
    }

    /** A month that is cut at its beginning, and told as a whole because nothing came before, belongs to the first. */
    private static int at(List<Instant> begins, Instant since) {
        int last = 0;
        for (int i = 0; i < begins.size(); i++) if (!begins.get(i).isAfter(since)) last = i;
        return last;
    }
}
