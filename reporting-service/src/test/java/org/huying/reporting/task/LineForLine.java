package org.huying.reporting.task;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.huying.reporting.deadline.DeadlineFigures;
import org.huying.reporting.performance.Performance;
import org.huying.reporting.performance.Workload;

/** A report line for line, with every figure, reason and name in it. */
public final class LineForLine {
    private LineForLine() {}

    public static List<String> of(Parts<DeadlineFigures> parts) {
        List<String> lines = new ArrayList<>();
        lines.add("total " + line(parts.total()));
        add(lines, "community", parts.byCommunity());
        add(lines, "topic", parts.byTopic());
        add(lines, "unit", parts.byUnit());
        parts.byUnit()
                .keySet()
                .forEach(code -> lines.add(code + " " + parts.names().of(code)));
        return lines;
    }

    public static List<String> of(Performance performance) {
        List<String> lines = new ArrayList<>();
        lines.add("total " + line(performance.total()));
        lines.add("others " + line(performance.others()));
        performance
                .lines()
                .forEach((code, workload) -> lines.add(
                        code + " " + performance.kind(code) + " " + performance.name(code) + " " + line(workload)));
        return lines;
    }

    private static String line(Workload workload) {
        return Figures.of(workload) + " " + workload.led().handling() + " "
                + workload.led().dispatched().excluded().byReason();
    }

    public static List<Long> numbers(DeadlineFigures figures) {
        return Figures.of(figures);
    }

    private static void add(List<String> lines, String facet, Map<String, DeadlineFigures> parts) {
        parts.forEach((code, figures) -> lines.add(facet + " " + code + " " + line(figures)));
    }

    private static String line(DeadlineFigures figures) {
        return Figures.of(figures) + " " + figures.due().excluded().byReason() + " "
                + figures.dispatched().excluded().byReason();
    }
}
