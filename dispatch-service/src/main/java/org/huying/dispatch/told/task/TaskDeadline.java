package org.huying.dispatch.told.task;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.huying.dispatch.deadline.CaseDeadline;
import org.huying.dispatch.deadline.DeadlineStatus;
import org.huying.dispatch.timelimit.LimitUnit;
import org.huying.dispatch.timelimit.Measure;
import org.huying.dispatch.told.Meaning;

/** One deadline of the case as it stands. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Meaning(zh = "时限", en = "One deadline of the case, as it stands")
public record TaskDeadline(
        @Meaning(zh = "事项", en = "What has to happen: ACCEPT 签收, FIRST_CONTACT 响应, RESOLUTION 办结")
        Measure measure,

        @Meaning(zh = "到期时间", en = "What happens at that instant is in time. UTC")
        Instant dueAt,

        @Meaning(
                zh = "计时方式",
                en =
                        "What the limit was counted in: by the clock (HOURS, DAYS) or working time of the official calendar",
                absent = "when its rule is not in force any more")
        LimitUnit countedIn,

        @Meaning(zh = "状态", en = "RUNNING 计时中, MISSED 已超时, DEFERRED 已挂账, MET 已完成, STOPPED 已终止")
        DeadlineStatus status,

        @Meaning(zh = "延期次数", en = "How often it was extended")
        int extensions,

        @Meaning(zh = "暂定", en = "True while a year it was counted through has no holiday notice: it may be recomputed")
        boolean provisional) {
    static TaskDeadline of(CaseDeadline deadline, LimitUnit countedIn) {
        return new TaskDeadline(
                deadline.measure(),
                deadline.dueAt(),
                countedIn,
                deadline.status(),
                deadline.extensions(),
                deadline.isProvisional());
    }
}
