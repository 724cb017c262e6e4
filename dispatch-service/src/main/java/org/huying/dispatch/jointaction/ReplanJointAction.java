package org.huying.dispatch.jointaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** The plan is replaced by another, as long as nobody agreed to it. */
@ApplicationScoped
public class ReplanJointAction {
    private final PlanDesk desk;
    private final JointActionBook book;

    ReplanJointAction(PlanDesk desk, JointActionBook book) {
        this.desk = desk;
        this.book = book;
    }

    @Transactional
    public JointAction handle(JointActionCommand command, PlanDraft draft) {
        return book.move(
                command,
                (action, now) -> action.replan(desk.lookThrough(draft, command.caller()), command.caller(), now));
    }
}
