package org.huying.dispatch.desk;

/**
 * The views of the desk. Each is a condition on an open case that the caller may see; what stands in none for the
 * caller's role is empty for it, not refused. The conditions speak of {@link OpenCases}.
 */
public enum DeskView {
    MY_TASKS(
            "我的工单 · My tasks",
            "本单位承办、尚未办完的，含待核实的 · the caller's own unit has still to do something, a pre-check included",
            "tasks.own_status IN ('DISPATCHED', 'ACCEPTED', 'RETURN_REQUESTED')"
                    + " OR (c.status = 'PRE_CHECK' AND c.owner_code = caller.unit)"),
    MY_GRID("我的网格 · My grid", "在本人网格内的 · it lies in a grid of the caller's", "c.grid_code = ANY (caller.grids)"),
    MY_COMMUNITY(
            "我的社区 · My community",
            "在本人负责的社区内的，街道中心为全街道 · it lies where the caller answers for all; for the desk, anywhere",
            Said.ANSWERED_FOR),
    TO_ACCEPT(
            "待签收 · To accept",
            "本单位未签收的；社区书记和街道中心还包括所辖范围内主办未签收的 · not accepted by the caller's own unit, nor, where the caller"
                    + " answers for all, by the lead",
            "tasks.own_status = 'DISPATCHED' OR (c.status = 'DISPATCHED' AND (" + Said.ANSWERED_FOR + "))"),
    NEAR_DEADLINE(
            "临期 · Near a deadline",
            "有期限已剩不到规定份额而未超时的 · of a deadline that runs, no more than the share is left at which it is told to be near",
            "clocks.near"),
    OVERDUE("超期 · Overdue", "有期限已超时的，挂账的办结期限除外 · a deadline has passed, and was not put off", "clocks.overdue"),
    TO_VERIFY(
            "待核查 · To verify",
            "已办结待核查，本单位未参与办理的 · handled, and not by the caller's own unit: who handles does not certify",
            "c.status = 'HANDLED' AND caller.verifies AND tasks.own_status IS NULL"),
    TO_FOLLOW_UP(
            "待回访 · To follow up",
            "已核查待回访；街道中心自办的由社区回访 · verified; the desk asks, or the community where the desk handled it",
            "c.status = 'VERIFIED' AND caller.verifies AND tasks.lead_unit <> caller.unit"
                    + " AND caller.desk = (c.owner_kind <> 'SUBDISTRICT_DESK')"),
    RETURNED(
            "退回待处理 · Returned",
            "申请退回或仲裁、待街道中心决定的 · its unit asks to give it back, and the desk has not decided",
            "c.status IN ('RETURN_REQUESTED', 'IN_ARBITRATION')"),
    DEFERRED_FOR_REVIEW(
            "挂账待复核 · Deferred for review", "已挂账、到复核日恢复的 · put off until its review date", "clocks.deferred"),
    UNOWNED(
            "无主 · Unowned",
            "无单位负责的，应始终为空 · nobody has it; always empty, for every case has an owner from the moment it exists",
            "c.owner_code IS NULL OR (tasks.lead_unit IS NULL AND c.status <> 'PRE_CHECK')");

    private final String title;
    private final String reason;
    private final String condition;

    DeskView(String title, String reason, String condition) {
        this.title = title;
        this.reason = reason;
        this.condition = condition;
    }

    /** Chinese first, English beside. */
    public String title() {
        return title;
    }

    /** Why a case stands in it. */
    public String reason() {
        return reason;
    }

    String condition() {
        return "(" + condition + ")";
    }

    /** Said by more than one view. */
    private static final class Said {
        static final String ANSWERED_FOR = "caller.desk OR c.community_code = ANY (caller.communities)";
    }
}
