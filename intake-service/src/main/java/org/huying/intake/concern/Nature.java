package org.huying.intake.concern;

/** What the reporter wants (性质, domain.md §4): 咨询, 求助, 投诉, 举报, 建议, 表扬. */
public enum Nature {
    CONSULTATION,
    HELP,
    COMPLAINT,
    TIP_OFF,
    SUGGESTION,
    PRAISE
}
