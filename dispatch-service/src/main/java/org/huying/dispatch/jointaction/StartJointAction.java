package org.huying.dispatch.jointaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** The joint action begins. */
@ApplicationScoped
public class StartJointAction {
    private final JointActionBook book;

    StartJointAction(JointActionBook book) {
        this.book = book;
    }

    @Transactional
    public JointAction handle(JointActionCommand command) {
        return book.move(command, (action, now) -> action.start(command.caller(), now));
    }
}
