package org.huying.reporting.meeting;

import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import org.huying.reporting.summary.Rate;

/**
 * What came of meetings, of one community or of all (domain.md §6); sums of lines are the total.
 *
 * @param councils       resident councils held in the window
 * @param jointMeetings  joint meetings held in the window
 * @param concernsRaised concerns registered in the window as raised in a meeting, after merging
 * @param rawReports     the same before merging
 * @param issued         resolutions of the window
 * @param withdrawn      of those, withdrawn by asOf: they leave the rates
 * @param done           of those, confirmed by asOf
 * @param doneInTime     of those, reported by the end of their day
 * @param overdue        of those issued, past their day at asOf and not reported
 */
public record MeetingFigures(
        long councils,
        long jointMeetings,
        long concernsRaised,
        long rawReports,
        long issued,
        long withdrawn,
        long done,
        long doneInTime,
        long overdue) {
    private static final String COUNCIL = "RESIDENT_COUNCIL";

    static MeetingFigures of(
            List<MeetingCell> meetings, List<RaisedCell> raised, List<ResolutionLine> resolutions, Instant asOf) {
        return new MeetingFigures(
                held(meetings, cell -> cell.kind().equals(COUNCIL)),
                held(meetings, cell -> !cell.kind().equals(COUNCIL)),
                reports(raised, cell -> !cell.merged()),
                reports(raised, cell -> true),
                resolutions.size(),
                count(resolutions, ResolutionLine::isWithdrawn),
                count(resolutions, ResolutionLine::isDone),
                count(resolutions, ResolutionLine::isDoneInTime),
                count(resolutions, line -> line.isOverdue(asOf)));
    }

    /** Done in time / issued and not withdrawn. */
    public Rate doneInTimeRate() {
        return new Rate(doneInTime, issued - withdrawn);
    }

    /** Overdue / issued and not withdrawn. */
    public Rate overdueRate() {
        return new Rate(overdue, issued - withdrawn);
    }

    private static long held(List<MeetingCell> cells, Predicate<MeetingCell> which) {
        return cells.stream().filter(which).mapToLong(MeetingCell::held).sum();
    }

    private static long reports(List<RaisedCell> cells, Predicate<RaisedCell> which) {
        return cells.stream().filter(which).mapToLong(RaisedCell::reports).sum();
    }

    private static long count(List<ResolutionLine> lines, Predicate<ResolutionLine> which) {
        return lines.stream().filter(which).count();
    }
}
