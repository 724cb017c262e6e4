package org.huying.dispatch.jointaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** The joint action does not take place, or not to its end. */
@ApplicationScoped
public class CancelJointAction {
    private final JointActionBook book;

    CancelJointAction(JointActionBook book) {
        this.book = book;
    }

    @Transactional
    public JointAction handle(JointActionCommand command, String reason) {
        return book.move(command, (action, now) -> action.cancel(reason, command.caller(), now));
    }
}
