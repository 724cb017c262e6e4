package org.huying.dispatch.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;

/** What a meeting was called with: which kind, by whom, where and when. None of it changes. */
@MappedSuperclass
abstract class MeetingRecord {
    private String number;

    @Enumerated(EnumType.STRING)
    private MeetingKind kind;

    @Column(name = "community_code")
    private String communityCode;

    @Embedded
    private Convener convener;

    private String place;

    @Column(name = "begins_at")
    private Instant beginsAt;

    protected MeetingRecord() {}

    MeetingRecord(String number, MeetingPlan plan, Convener convener) {
        this.number = number;
        this.kind = plan.kind();
        this.communityCode = plan.communityCode();
        this.convener = convener;
        this.place = plan.place();
        this.beginsAt = plan.from();
    }

    public String number() {
        return number;
    }

    public MeetingKind kind() {
        return kind;
    }

    public String communityCode() {
        return communityCode;
    }

    public Convener convener() {
        return convener;
    }

    public String place() {
        return place;
    }

    public Instant beginsAt() {
        return beginsAt;
    }
}
