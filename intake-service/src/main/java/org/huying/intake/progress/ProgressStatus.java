package org.huying.intake.progress;

import java.util.Arrays;
import java.util.Optional;

/** How far a concern has come, in words for whoever raised it: Chinese first, English beside. */
public enum ProgressStatus {
    REGISTERED("", "已登记", "Registered"),
    FILED("case.filed.v1", "已立案", "Filed"),
    DISPATCHED("case.dispatched.v1", "已派遣", "Dispatched"),
    ACCEPTED("case.accepted.v1", "已签收，正在处理", "Accepted, being handled"),
    HANDLED("case.handled.v1", "承办单位已办结，等待核查", "Reported handled, awaiting verification"),
    HANDLING_REJECTED("case.handling-rejected.v1", "核查未通过，退回重新处理", "Verification failed, handled again"),
    VERIFIED("case.verified.v1", "核查通过", "Verified"),
    FOLLOWED_UP("case.followed-up.v1", "已回访", "Followed up"),
    CLOSED("case.closed.v1", "已结案", "Closed");

    private final String eventType;
    private final String chinese;
    private final String english;

    ProgressStatus(String eventType, String chinese, String english) {
        this.eventType = eventType;
        this.chinese = chinese;
        this.english = english;
    }

    static Optional<ProgressStatus> toldBy(String eventType) {
        return Arrays.stream(values())
                .filter(status -> status != REGISTERED && status.eventType.equals(eventType))
                .findFirst();
    }

    public String text() {
        return chinese + " · " + english;
    }
}
