package org.huying.dispatch.jointaction.shift;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** How the shifts of one night divide its window; a night without a window has one of no minutes. */
public record NightCheck(LocalDate night, Span window, List<Span> shifts, Partition partition) {
    static NightCheck of(LocalDate night, Span window, List<Span> shifts) {
        return new NightCheck(night, window, shifts, Partition.of(window, shifts));
    }

    Stream<Flaw> flaws() {
        return Stream.of(
                        flaws(FlawKind.GAP, partition.gaps()),
                        flaws(FlawKind.OVERLAP, partition.overlaps()),
                        flaws(FlawKind.OUTSIDE, partition.outside()))
                .flatMap(each -> each);
    }

    private Stream<Flaw> flaws(FlawKind kind, List<Span> spans) {
        return spans.stream().map(span -> Flaw.of(kind, night, span));
    }
}
