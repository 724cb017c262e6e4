package org.huying.dispatch.timelimit;

/** What a limit is counted in. Working hours and working days are those of the official calendar. */
public enum LimitUnit {
    HOURS(StartRule.FROM_THE_MOMENT, false),
    WORKING_HOURS(StartRule.FROM_THE_MOMENT, true),
    DAYS(StartRule.FROM_NEXT_DAY, false),
    WORKING_DAYS(StartRule.FROM_NEXT_DAY, true);

    private final StartRule startRule;
    private final boolean working;

    LimitUnit(StartRule startRule, boolean working) {
        this.startRule = startRule;
        this.working = working;
    }

    StartRule startRule() {
        return startRule;
    }

    /** True when the unit asks the calendar. */
    boolean isWorking() {
        return working;
    }
}
