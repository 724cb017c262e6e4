package org.huying.dispatch.jointaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** The joint action is over. */
@ApplicationScoped
public class EndJointAction {
    private final JointActionBook book;

    EndJointAction(JointActionBook book) {
        this.book = book;
    }

    @Transactional
    public JointAction handle(JointActionCommand command) {
        return book.move(command, (action, now) -> action.end(command.caller(), now));
    }
}
