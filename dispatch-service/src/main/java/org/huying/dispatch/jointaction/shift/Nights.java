package org.huying.dispatch.jointaction.shift;

import java.time.LocalDate;
import java.util.List;

/** The windows of a plan, at most one for each night: a night is named by the day on which its window begins. */
public record Nights(List<Span> windows) {
    /**
     * The night a shift belongs to: the one whose window it begins in, so that a shift after midnight belongs to the
     * night before; else the day it begins on. The shift 22:00 to 24:00 ends on the next day and belongs to its own.
     */
    public LocalDate of(Span shift) {
        return windows.stream()
                .filter(window -> window.contains(shift.start()))
                .findFirst()
                .orElse(shift)
                .start()
                .toLocalDate();
    }

    Span windowOf(LocalDate night) {
        return windows.stream()
                .filter(window -> window.start().toLocalDate().equals(night))
                .findFirst()
                .orElse(new Span(night.atStartOfDay(), 0));
    }
}
