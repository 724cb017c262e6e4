package org.huying.dispatch.answer.said;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Stream;
import org.huying.chassis.scope.AccessScope;
import org.huying.dispatch.answer.AnswerKind;
import org.huying.dispatch.answer.AnswerSource;
import org.huying.dispatch.answer.Moved;
import org.huying.dispatch.jointaction.JointAction;
import org.huying.dispatch.jointaction.Presence;
import org.huying.dispatch.jointaction.ReadJointActions;
import org.huying.dispatch.jointaction.RecordAttendance;

/** What a unit says of a joint action: of its own people alone. */
@ApplicationScoped
class JointActionAnswers implements AnswerSource {
    private final ReadJointActions actions;
    private final RecordAttendance attendance;

    JointActionAnswers(ReadJointActions actions, RecordAttendance attendance) {
        this.actions = actions;
        this.attendance = attendance;
    }

    @Override
    public Stream<AnswerKind<?>> kinds() {
        return Stream.of(
                new AnswerKind<>("answer.joint-action-attendance.v1", WorkSaid.Attendance.class, this::attended));
    }

    private Moved attended(WorkSaid.Attendance said, AccessScope caller) {
        var presence = new Presence(caller.unit(), said.staff(), said.at(), said.leftAt());
        attendance.handle(said.number(), said.shiftId(), said.attendanceId(), presence, caller);
        JointAction action = actions.one(said.number(), caller);
        return new Moved(action.number(), action.id(), action.sequence());
    }
}
