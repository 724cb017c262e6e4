package org.huying.dispatch.jointaction;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.huying.chassis.scope.AccessScope;
import org.huying.dispatch.act.CaseInQuestion;
import org.huying.dispatch.matter.Matter;
import org.huying.dispatch.matter.MatterKind;
import org.huying.dispatch.matter.MatterSource;

/** Joint actions, as far as field work is done for them: recorded by every unit with a part in one. */
@ApplicationScoped
class JointActionMatters implements MatterSource {
    private final JointActions actions;

    JointActionMatters(JointActions actions) {
        this.actions = actions;
    }

    @Override
    public MatterKind kind() {
        return MatterKind.JOINT_ACTION;
    }

    /** At the place of the first of its cases, and confidential where one of them is. */
    @Override
    public Matter visible(String number, AccessScope caller) {
        JointAction action = actions.visible(number, caller);
        List<CaseInQuestion> cases = action.plan().cases();
        return Matter.withoutConcern(
                MatterKind.JOINT_ACTION,
                action.id(),
                action.number(),
                cases.get(0).communityCode(),
                cases.get(0).gridCode(),
                cases.stream().anyMatch(CaseInQuestion::confidential));
    }

    /** Whoever sees it has a part in it or answers for a place it serves. */
    @Override
    public boolean mayRecord(Matter matter, AccessScope caller) {
        return actions.visible(matter.number(), caller).isVisibleTo(caller);
    }
}
