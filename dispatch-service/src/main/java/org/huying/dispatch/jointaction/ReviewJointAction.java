package org.huying.dispatch.jointaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** What the joint action effected is written down (效果评估). */
@ApplicationScoped
public class ReviewJointAction {
    private final JointActionBook book;

    ReviewJointAction(JointActionBook book) {
        this.book = book;
    }

    @Transactional
    public JointAction handle(JointActionCommand command, Review found) {
        return book.move(command, (action, now) -> action.review(found, command.caller(), now));
    }
}
