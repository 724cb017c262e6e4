package org.huying.intake.ledgerimport;

/** How fast the work goes, since it was taken up. */
final class Pace {
    private final long begun = System.nanoTime();
    private long rows;

    double with(int more) {
        rows += more;
        return rows * 1e9 / Math.max(1, System.nanoTime() - begun);
    }
}
