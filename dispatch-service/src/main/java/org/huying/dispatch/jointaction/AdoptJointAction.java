package org.huying.dispatch.jointaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** The plan is agreed upon, its flaws, if it has any, being known. */
@ApplicationScoped
public class AdoptJointAction {
    private final JointActionBook book;

    AdoptJointAction(JointActionBook book) {
        this.book = book;
    }

    @Transactional
    public JointAction handle(JointActionCommand command, Acknowledgement known) {
        return book.move(command, (action, now) -> action.adopt(known, command.caller(), now));
    }
}
