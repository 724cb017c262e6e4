package org.huying.dispatch.desk.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.huying.dispatch.casefile.CaseMove;
import org.huying.dispatch.casefile.CasePlace;
import org.huying.dispatch.casefile.CaseStatus;
import org.huying.dispatch.casefile.Returns;
import org.huying.dispatch.casefile.Task;
import org.huying.dispatch.casefile.TaskMove;
import org.huying.dispatch.deadline.DeadlineStatus;
import org.huying.dispatch.desk.DeskCase;
import org.huying.dispatch.desk.DeskCounts;
import org.huying.dispatch.desk.DeskDeadline;
import org.huying.dispatch.desk.DeskPage;
import org.huying.dispatch.desk.DeskView;
import org.huying.dispatch.routing.Owner;
import org.huying.dispatch.timelimit.Measure;

/** How the desk's views are answered. */
final class DeskViews {
    private DeskViews() {}

    @Schema(name = "DeskCountsView", description = "工作台计数 · How many cases each view has")
    record CountsView(@Schema(description = "UTC") Instant asOf, List<CountView> views) {
        static CountsView of(DeskCounts counts) {
            return new CountsView(
                    counts.asOf(),
                    Arrays.stream(DeskView.values())
                            .map(view -> new CountView(
                                    view,
                                    view.title(),
                                    view.reason(),
                                    counts.of().get(view)))
                            .toList());
        }
    }

    @Schema(name = "DeskCountView", description = "视图 · A view and how many cases it has")
    record CountView(
            DeskView view,
            @Schema(examples = "待核查 · To verify") String title,

            @Schema(description = "Why a case stands in it") String reason,

            @Schema(examples = "3") long total) {}

    @Schema(name = "DeskPageView", description = "视图的一页 · One page of a view")
    record PageView(
            DeskView view,
            @Schema(examples = "待核查 · To verify") String title,

            @Schema(description = "Why a case stands in it") String reason,

            @Schema(description = "总数 · Cases of the view, with the filter, on all its pages", examples = "3")
            long total,

            @Schema(description = "UTC") Instant asOf,
            List<CaseLineView> cases) {
        static PageView of(DeskPage page) {
            DeskView view = page.question().view();
            return new PageView(
                    view,
                    view.title(),
                    view.reason(),
                    page.total(),
                    page.asOf(),
                    page.cases().items().stream().map(CaseLineView::of).toList());
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "DeskCaseView", description = "案卷一行 · A case as a view shows it")
    record CaseLineView(
            @Schema(examples = "WLC-20231201-0001") String number,
            UUID caseId,

            @Schema(description = "版本，用于 If-Match · What If-Match of a command names, in quotes", examples = "2")
            long version,

            CaseStatus status,

            @Schema(description = "轮次 · 2 and more after reopening")
            int round,

            @Schema(description = "Which moves the case has now")
            List<CaseMove> allowedMoves,

            @Schema(examples = "services.opening-hours") String topic,
            String nature,
            String channel,
            boolean confidential,

            @Schema(description = "First words, screened; absent when confidential")
            String summary,

            CasePlace place,
            Owner owner,

            @Schema(description = "主办工单状态 · How far the lead has come; absent before dispatch")
            Task.Status leadStatus,

            @Schema(description = "本单位的工单 · The task of the caller's own unit; absent where it has none")
            OwnTaskView ownTask,

            @Schema(description = "UTC; absent before it is filed")
            Instant filedAt,

            @Schema(description = "本轮期限 · Deadlines of the present round; none before dispatch")
            List<DeadlineLineView> deadlines,

            @Schema(description = "挂账复核时间 · When a deferred case comes back (UTC)")
            Instant reviewAt,

            @Schema(description = "退回 · Requests so far, and whether arbitration has decided")
            Returns returns) {
        static CaseLineView of(DeskCase it) {
            return new CaseLineView(
                    it.number(),
                    it.id(),
                    it.sequence(),
                    it.status(),
                    it.round(),
                    it.moves().list(),
                    it.cover().topic(),
                    it.cover().nature(),
                    it.cover().channel(),
                    it.cover().confidential(),
                    it.cover().summary(),
                    it.cover().place(),
                    it.owner(),
                    it.leadStatus(),
                    OwnTaskView.of(it.ownTask()),
                    it.filedAt(),
                    it.deadlines().stream().map(DeadlineLineView::of).toList(),
                    it.reviewAt(),
                    it.returns());
        }
    }

    @Schema(name = "DeskOwnTaskView", description = "本单位的工单 · What the caller's own unit has to do")
    record OwnTaskView(
            Task.Part part,
            Task.Status status,

            @Schema(description = "Which moves this task has now")
            List<TaskMove> allowedMoves) {
        static OwnTaskView of(DeskCase.OwnTask task) {
            if (task == null) return null;
            return new OwnTaskView(task.part(), task.status(), TaskMove.allowedFrom(task.part(), task.status()));
        }
    }

    @Schema(name = "DeskDeadlineView", description = "期限 · What happens at dueAt itself is in time")
    record DeadlineLineView(
            Measure measure,
            DeadlineStatus status,

            @Schema(description = "现期限 · After extensions and deferrals (UTC)")
            Instant dueAt,

            @Schema(description = "临期 · Near") boolean near,
            @Schema(description = "超期 · Overdue") boolean overdue) {
        static DeadlineLineView of(DeskDeadline it) {
            return new DeadlineLineView(it.measure(), it.status(), it.dueAt(), it.near(), it.overdue());
        }
    }
}
