package org.huying.intake.ledgerimport.sheet;

/**
 * How much a sheet may hold; what holds more is refused, never cut.
 *
 * @param inflated how many bytes an xlsx file may become when it is unpacked
 */
public record SheetLimits(int rows, int columns, long inflated) {
    /** Excel's own limit of a cell. */
    static final int CELL = 32_767;
}
