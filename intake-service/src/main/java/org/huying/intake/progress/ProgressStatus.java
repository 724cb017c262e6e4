package org.huying.intake.progress;

import java.util.Arrays;
import java.util.Optional;

/** How far a concern has come, in words for whoever raised it: Chinese first, English beside. */
public enum ProgressStatus {
    REGISTERED("", "已登记", "Registered"),
    ADMITTED("", "已受理", "Taken on"),
    NOT_ADMITTED("", "不予受理", "Not taken on"),
    SUPPLEMENTED("", "已收到补充", "More was added"),
    WITHDRAWN("", "已撤回", "Withdrawn"),
    PASSED_ON("", "已收到，已转达", "Received and passed on"),
    PRE_CHECK("case.pre-check-started.v1", "正在核实", "Being checked before it is filed"),
    FILED("case.filed.v1", "已立案", "Filed"),
    NOT_FILED("case.declined.v1", "经核实不予立案", "Checked and not filed"),
    DISPATCHED("case.dispatched.v1", "已派遣", "Dispatched"),
    ACCEPTED("case.accepted.v1", "已签收，正在处理", "Accepted, being handled"),
    CONTACTED("case.first-contact.v1", "承办单位已首次联系", "First contact by the unit in charge"),
    RETURN_REQUESTED("case.return-requested.v1", "承办单位申请退回，等待审核", "The unit asked to give it back"),
    RETURN_DECLINED("case.return-declined.v1", "由原单位继续承办", "Stays with its unit"),
    IN_ARBITRATION("case.arbitration-requested.v1", "正在裁定承办单位", "It is being decided which unit has it"),
    REASSIGNED("case.reassigned.v1", "已改派其他单位", "Given to another unit"),
    HANDLED("case.handled.v1", "承办单位已办结，等待核查", "Reported handled, awaiting verification"),
    HANDLING_REJECTED("case.handling-rejected.v1", "核查未通过，退回重新处理", "Verification failed, handled again"),
    VERIFIED("case.verified.v1", "核查通过", "Verified"),
    FOLLOWED_UP("case.followed-up.v1", "已回访", "Followed up"),
    CLOSED("case.closed.v1", "已结案", "Closed"),
    REOPENED("case.reopened.v1", "重新办理", "Handled anew"),
    TRANSFERRED("case.transferred.v1", "已移交街道以外的单位", "Transferred to a body outside the subdistrict"),
    VOIDED("case.voided.v1", "已作废", "Voided"),
    MERGED("case.merged.v1", "与同一事项的另一诉求合并办理", "Merged with another report of the same matter, handled together"),
    UNMERGED("case.unmerged.v1", "已恢复单独办理，重新派遣", "On its own again, dispatched anew");

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
                .filter(status -> !status.eventType.isEmpty() && status.eventType.equals(eventType))
                .findFirst();
    }

    /** Nobody acts on it any more, unless it is taken up again. */
    public boolean isAnEnd() {
        return switch (this) {
            case CLOSED, TRANSFERRED, VOIDED, NOT_FILED, NOT_ADMITTED, WITHDRAWN, PASSED_ON -> true;
            default -> false;
        };
    }

    public String text() {
        return chinese + " · " + english;
    }
}
