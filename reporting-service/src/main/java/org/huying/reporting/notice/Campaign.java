package org.huying.reporting.notice;

import java.time.LocalDate;

/** A campaign (活动期): both its first and its last day are in it. */
public record Campaign(String code, String chinese, String english, LocalDate from, LocalDate to) {
    public Campaign {
        if (to.isBefore(from)) throw new IllegalArgumentException("campaign " + code + " ends before it begins");
    }
}
