package org.huying.dispatch.hazard;

import org.huying.dispatch.act.CaseInQuestion;

/**
 * Under which number a point is entered, and where it belongs.
 *
 * @param serial the how-manieth of its community
 * @param about  its case, or only community and grid for a point found in a sweep
 */
record Origin(String number, long serial, CaseInQuestion about) {
    /** For example {@code YH-520102033904-0001}. */
    static Origin of(CaseInQuestion about, long serial) {
        return new Origin("YH-%s-%04d".formatted(about.communityCode(), serial), serial, about);
    }
}
