package org.huying.dispatch.told;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.huying.dispatch.casefile.Outcome;
import org.huying.dispatch.casefile.RoundEvent;
import org.huying.dispatch.casefile.Task;
import org.huying.dispatch.deadline.DeadlineStatus;
import org.huying.dispatch.directory.UnitKind;
import org.huying.dispatch.supervision.Organ;
import org.huying.dispatch.supervision.SupervisionLevel;
import org.huying.dispatch.supervision.SupervisionStatus;
import org.huying.dispatch.supervision.UrgeSide;
import org.huying.dispatch.timelimit.LimitUnit;
import org.huying.dispatch.timelimit.Measure;
import org.huying.dispatch.timelimit.Urgency;
import org.huying.dispatch.told.task.SupervisionNotice;
import org.huying.dispatch.told.task.SupervisionSheet;
import org.huying.dispatch.told.task.TaskAct;
import org.huying.dispatch.told.task.TaskAttachment;
import org.huying.dispatch.told.task.TaskChange;
import org.huying.dispatch.told.task.TaskDeadline;
import org.huying.dispatch.told.task.TaskNotice;
import org.huying.dispatch.told.task.TaskSheet;

/** One of each notice of a task, as partners find them published. */
final class TaskExamples {
    static final String CASE = "WLC-20231113-0001";
    static final TownUnit SQUADRON = new TownUnit("URBAN-WLC", UnitKind.URBAN_MANAGEMENT, "五里冲城管中队");
    static final TownUnit PROPERTY = new TownUnit("PROPERTY-1", UnitKind.PROPERTY_MANAGER, "物业一公司");
    static final TownUnit COMMUNITY = new TownUnit("COMMUNITY-520102033905", UnitKind.COMMUNITY, "丰园社区");
    static final Place PLATFORM = new Place("520102033905", "520102033905001", null, "X区", "3栋", null, null, "平台");
    static final Instant DUE = Instant.parse("2023-11-21T16:00:00Z");

    private static final String TOPIC = "city-order.itinerant-vendors";
    private static final Instant DISPATCHED = Instant.parse("2023-11-13T01:00:05Z");
    private static final Instant ACCEPTED = Instant.parse("2023-11-13T02:10:00Z");
    private static final String LIST = "/v1/concerns/" + CASE + "/attachments";
    private static final TaskAttachment PHOTO =
            new TaskAttachment("PHOTO", "image/jpeg", 184_320L, LIST + "/018c3800-0000-7000-8000-0000000f11e1/content");

    private TaskExamples() {}

    static Stream<TaskNotice> all() {
        return Stream.concat(ofCases(), ofSupervision());
    }

    private static Stream<TaskNotice> ofCases() {
        TaskSheet fresh = sheet(Task.Status.DISPATCHED, 1, null, null, TaskAct.ACCEPT, TaskAct.REQUEST_RETURN);
        TaskSheet handled = sheet(Task.Status.HANDLED, 1, ACCEPTED, Instant.parse("2023-11-16T08:00:00Z"));
        return Stream.of(
                new TaskNotice.Assigned(TaskNotice.Occasion.DISPATCHED, fresh),
                new TaskNotice.Changed(TaskChange.ATTACHMENT_ADDED, PHOTO, atWork()),
                new TaskNotice.Withdrawn(TaskNotice.Because.REASSIGNED, taken()),
                new TaskNotice.ReturnDeclined("属贵单位职责清单第 3 项", fresh),
                new TaskNotice.HandlingRejected(atWork()),
                new TaskNotice.Reopened(
                        RoundEvent.Cause.FOLLOW_UP, sheet(Task.Status.DISPATCHED, 2, null, null, TaskAct.ACCEPT)),
                new TaskNotice.Closed(Outcome.RESOLVED, handled),
                new TaskNotice.DeadlineNear(Measure.RESOLUTION, DUE, atWork()),
                new TaskNotice.DeadlineMissed(Measure.RESOLUTION, DUE, atWork()),
                new TaskNotice.Urged(CASE + "-U1", 1, UrgeSide.DESK, atWork()));
    }

    private static Stream<TaskNotice> ofSupervision() {
        return Stream.of(
                new SupervisionNotice.Supervised(
                        supervision(SupervisionStatus.ISSUED, List.of(SupervisionSheet.Act.REPORT)), atWork()),
                new SupervisionNotice.Decided(
                        SupervisionNotice.Decision.REJECTED,
                        "仍有摊贩",
                        supervision(SupervisionStatus.REJECTED, List.of(SupervisionSheet.Act.REPORT)),
                        atWork()));
    }

    private static TaskSheet atWork() {
        return sheet(
                Task.Status.ACCEPTED,
                1,
                ACCEPTED,
                null,
                TaskAct.RECORD_FIRST_CONTACT,
                TaskAct.REQUEST_RETURN,
                TaskAct.NOTE_PROGRESS,
                TaskAct.ADD_PHOTO,
                TaskAct.REPORT_HANDLED);
    }

    private static TaskSheet sheet(Task.Status status, int round, Instant accepted, Instant handled, TaskAct... moves) {
        return new TaskSheet(
                CASE,
                3,
                round,
                Task.Part.LEAD,
                status,
                false,
                TOPIC,
                "COMPLAINT",
                Urgency.GENERAL,
                "夜间摊贩占道",
                PLATFORM,
                SQUADRON,
                List.of(PROPERTY),
                List.of(new TaskDeadline(
                        Measure.RESOLUTION, DUE, LimitUnit.WORKING_DAYS, DeadlineStatus.RUNNING, 0, false)),
                DISPATCHED,
                accepted,
                handled,
                LIST,
                List.of(PHOTO),
                List.of(moves));
    }

    private static TaskSheet taken() {
        return new TaskSheet(
                CASE,
                4,
                1,
                Task.Part.LEAD,
                Task.Status.WITHDRAWN,
                false,
                TOPIC,
                null,
                Urgency.GENERAL,
                null,
                PLATFORM,
                null,
                List.of(),
                List.of(),
                DISPATCHED,
                ACCEPTED,
                null,
                null,
                List.of(),
                List.of());
    }

    private static SupervisionSheet supervision(SupervisionStatus status, List<SupervisionSheet.Act> moves) {
        return new SupervisionSheet(
                CASE + "-S1",
                CASE,
                SupervisionLevel.ORDINARY,
                Organ.SUBDISTRICT_DESK,
                "久拖不决",
                "三日内反馈整改情况",
                Instant.parse("2023-11-24T04:00:00Z"),
                status,
                moves);
    }
}
