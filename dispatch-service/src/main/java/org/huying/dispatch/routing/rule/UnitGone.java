package org.huying.dispatch.routing.rule;

/** A rule names a unit that is not in the directory. */
class UnitGone extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnitGone(String code) {
        super("not in the directory: " + code);
    }
}
