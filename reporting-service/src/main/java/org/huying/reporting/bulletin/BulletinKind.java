package org.huying.reporting.bulletin;

/** What a bulletin is issued for. */
public enum BulletinKind {
    /** From Monday to Sunday (ISO 8601). */
    WEEK("周通报", "Weekly bulletin"),
    /** A month of the calendar. */
    MONTH("月通报", "Monthly bulletin"),
    /** A campaign of the operator's (活动期), also while it goes on. */
    CAMPAIGN("专项通报", "Bulletin on a campaign");

    private final String chinese;
    private final String english;

    BulletinKind(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    public String chinese() {
        return chinese;
    }

    public String english() {
        return english;
    }
}
