package org.huying.dispatch.jointaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.huying.chassis.paging.Cursor;
import org.huying.chassis.paging.Page;
import org.huying.chassis.scope.AccessScope;

/** Joint actions, to those who may see them. */
@ApplicationScoped
public class ReadJointActions {
    private final JointActions actions;
    private final Attendances attendances;
    private final Interventions interventions;
    private final Clock clock;

    ReadJointActions(JointActions actions, Attendances attendances, Interventions interventions, Clock clock) {
        this.actions = actions;
        this.attendances = attendances;
        this.interventions = interventions;
        this.clock = clock;
    }

    @Transactional
    public JointAction one(String number, AccessScope caller) {
        return actions.visible(number, caller);
    }

    /** As far as is known now, facts that came after its end among it. */
    @Transactional
    public Figures figures(String number, AccessScope caller) {
        JointAction action = actions.visible(number, caller);
        return Figures.of(
                action,
                attendances.of(action.id()).stream().map(Attendance::attended).toList(),
                interventions.of(action.id()).stream()
                        .map(Intervention::counted)
                        .toList(),
                clock.instant());
    }

    /** Newest first. */
    @Transactional
    public Page<JointAction> list(JointActionFilter filter, AccessScope caller, int limit) {
        return Page.of(actions.list(filter, caller, limit + 1), limit, last -> Cursor.of(last.id()));
    }
}
