package org.huying.reporting.timeline;

import java.util.Map;
import org.huying.chassis.scope.AccessScope;
import org.huying.chassis.scope.Role;

/** What events and roles are called in a timeline, Chinese first. */
public final class Label {
    private static final Map<String, String> EVENTS = Map.ofEntries(
            Map.entry("concern.registered.v1", "登记 · Registered"),
            Map.entry("concern.merged.v1", "合并 · Merged with another report"),
            Map.entry("concern.unmerged.v1", "撤销合并 · Merger undone"),
            Map.entry("case.pre-check-started.v1", "核实 · Checked before filing"),
            Map.entry("case.filed.v1", "立案 · Filed"),
            Map.entry("case.declined.v1", "不予立案 · Not filed"),
            Map.entry("case.dispatched.v1", "派遣 · Dispatched"),
            Map.entry("case.accepted.v1", "签收 · Accepted"),
            Map.entry("case.first-contact.v1", "首次联系 · First contact"),
            Map.entry("case.co-handler-added.v1", "加派 · Helping unit added"),
            Map.entry("case.co-handler-accepted.v1", "协办签收 · Helping unit accepted"),
            Map.entry("case.co-handler-handled.v1", "协办办结 · Helping unit reported"),
            Map.entry("case.return-requested.v1", "申请退回 · Return requested"),
            Map.entry("case.return-declined.v1", "不同意退回 · Return declined"),
            Map.entry("case.arbitration-requested.v1", "申请仲裁 · Arbitration requested"),
            Map.entry("case.reassigned.v1", "改派 · Reassigned"),
            Map.entry("case.delegated.v1", "转派 · Delegated"),
            Map.entry("case.handled.v1", "办结 · Reported handled"),
            Map.entry("case.handling-rejected.v1", "核查未通过 · Handling rejected"),
            Map.entry("case.verified.v1", "核查通过 · Verified"),
            Map.entry("case.followed-up.v1", "回访 · Followed up"),
            Map.entry("case.closed.v1", "结案 · Closed"),
            Map.entry("case.reopened.v1", "重办 · Reopened"),
            Map.entry("case.recurrence-linked.v1", "复发 · Recurrence linked"),
            Map.entry("case.transferred.v1", "移交 · Transferred"),
            Map.entry("case.voided.v1", "作废 · Voided"),
            Map.entry("case.merged.v1", "并案 · Goes on with another case"),
            Map.entry("case.unmerged.v1", "恢复单独办理 · Goes on by itself again"),
            Map.entry("deadline.set.v1", "开始计时 · Deadlines set"),
            Map.entry("deadline.near.v1", "临近期限 · Deadline near"),
            Map.entry("deadline.missed.v1", "超期 · Deadline missed"),
            Map.entry("deadline.escalated.v1", "超期上报 · Overdue and escalated"),
            Map.entry("deadline.recomputed.v1", "期限重新计算 · Deadline counted again"),
            Map.entry("deadline.resumed.v1", "挂账到期恢复 · Back from deferral"),
            Map.entry("extension.requested.v1", "申请延期 · Extension requested"),
            Map.entry("extension.approved.v1", "同意延期 · Extension approved"),
            Map.entry("extension.rejected.v1", "不同意延期 · Extension rejected"),
            Map.entry("deferral.requested.v1", "申请挂账 · Deferral requested"),
            Map.entry("deferral.approved.v1", "同意挂账 · Deferral approved"),
            Map.entry("deferral.rejected.v1", "不同意挂账 · Deferral rejected"),
            Map.entry("exclusion.requested.v1", "申请剔除 · Exclusion requested"),
            Map.entry("exclusion.approved.v1", "同意剔除 · Exclusion approved"),
            Map.entry("exclusion.rejected.v1", "不同意剔除 · Exclusion rejected"),
            Map.entry("urge.made.v1", "催办 · Urged"),
            Map.entry("supervision.issued.v1", "督办 · Supervised"),
            Map.entry("supervision.escalated.v1", "挂牌督办 · Listed for supervision"),
            Map.entry("supervision.reported.v1", "督办反馈 · Reported back"),
            Map.entry("supervision.confirmed.v1", "督办认定 · Report confirmed"),
            Map.entry("supervision.rejected.v1", "督办反馈未认定 · Report rejected"),
            Map.entry("supervision.lifted.v1", "督办解除 · Supervision lifted"),
            Map.entry("whistle.sounded.v1", "吹哨 · Whistle sounded"),
            Map.entry("whistle.reported-in.v1", "报到 · Reported in"),
            Map.entry("whistle.missed.v1", "逾期未报到 · Did not report in"),
            Map.entry("whistle.result-given.v1", "处置反馈 · Result given"),
            Map.entry("whistle.evaluated.v1", "吹哨评价 · Rated"),
            Map.entry("whistle.closed.v1", "吹哨办结 · Whistle closed"),
            Map.entry("visit.recorded.v1", "走访 · Visited"),
            Map.entry("canvass.opened.v1", "摸排 · Households asked"),
            Map.entry("canvass.closed.v1", "摸排结束 · Answers counted"),
            Map.entry("canvass.recounted.v1", "摸排补录重计 · Answers counted anew"),
            Map.entry("coverage.target-set.v1", "设定覆盖目标 · Coverage target set"),
            Map.entry("coverage.plan-changed.v1", "调整计划数 · Coverage plan changed"),
            Map.entry("coverage.item-done.v1", "完成一项 · One item done"),
            Map.entry("measurement.recorded.v1", "量测 · Measured"),
            Map.entry("routing.alarm-raised.v1", "派遣规则报警 · Routing rule failed"),
            Map.entry("routing.alarm-acknowledged.v1", "派遣规则报警确认 · Routing alarm acknowledged"));

    private static final Map<String, String> ROLES = Map.of(
            Role.Names.RESIDENT,
            "居民 · Resident",
            Role.Names.GRID_WORKER,
            "网格员 · Grid worker",
            Role.Names.PARTY_GROUP_LEADER,
            "网格党小组组长 · Grid party group leader",
            Role.Names.COMMUNITY_SECRETARY,
            "社区书记 · Community secretary",
            Role.Names.SUBDISTRICT_DESK,
            "街道受理台 · Subdistrict desk",
            Role.Names.PARTNER,
            "联动单位 · Partner unit",
            AccessScope.ANONYMOUS_SUBJECT,
            "匿名 · Anonymous",
            "system",
            "系统 · System");

    private Label() {}

    /** An event nobody named yet is shown by its type. */
    public static String ofEvent(String type) {
        return EVENTS.getOrDefault(type, type);
    }

    /** A role nobody named yet is shown as it is; null stays null. */
    public static String ofRole(String role) {
        return role == null ? null : ROLES.getOrDefault(role, role);
    }
}
