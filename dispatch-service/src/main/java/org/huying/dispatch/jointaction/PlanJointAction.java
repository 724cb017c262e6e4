package org.huying.dispatch.jointaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.huying.chassis.scope.AccessScope;
import org.huying.dispatch.act.CreatedOnce;
import org.huying.dispatch.act.RepeatableRequest;

/** A community or the desk plans a joint action (联合行动). */
@ApplicationScoped
public class PlanJointAction {
    private final PlanDesk desk;
    private final CreatedOnce once;
    private final JointActionBook book;

    PlanJointAction(PlanDesk desk, CreatedOnce once, JointActionBook book) {
        this.desk = desk;
        this.once = once;
        this.book = book;
    }

    @Transactional
    public JointAction handle(PlanDraft draft, AccessScope caller, RepeatableRequest request) {
        String number = book.nextNumber();
        Optional<String> before = once.before(request, caller, number);
        if (before.isPresent()) return book.enteredBefore(before.get(), caller);
        return book.enter(new JointAction(number), desk.lookThrough(draft, caller), caller);
    }
}
