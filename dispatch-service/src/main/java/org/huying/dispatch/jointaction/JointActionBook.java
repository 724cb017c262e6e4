package org.huying.dispatch.jointaction;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import java.util.function.BiFunction;
import org.huying.chassis.consistency.ConsistencyToken;
import org.huying.chassis.outbox.Outbox;
import org.huying.chassis.scope.AccessScope;
import org.huying.dispatch.act.CaseTurn;
import org.huying.dispatch.jointaction.shift.Span;

/** Where joint actions are entered, moved and told. */
@ApplicationScoped
class JointActionBook {
    private static final UUID NUMBERS =
            UUID.nameUUIDFromBytes("numbers of joint actions".getBytes(StandardCharsets.UTF_8));

    private final JointActions actions;
    private final CaseTurn turn;
    private final Outbox outbox;
    private final Clock clock;

    JointActionBook(JointActions actions, CaseTurn turn, Outbox outbox, Clock clock) {
        this.actions = actions;
        this.turn = turn;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** The next of the day, for example {@code JA-20231207-0001}; one at a time, so that there is no gap. */
    String nextNumber() {
        turn.take(NUMBERS);
        LocalDate today = LocalDate.ofInstant(clock.instant(), Span.ZONE);
        String day = "JA-" + DateTimeFormatter.BASIC_ISO_DATE.format(today) + "-";
        return "%s%04d".formatted(day, actions.ofDay(day) + 1);
    }

    JointAction enter(JointAction action, Plan plan, AccessScope caller) {
        outbox.add(action.plan(plan, caller, clock.instant()));
        actions.persist(action);
        return action;
    }

    /** Again, for a request that had its effect before. */
    JointAction enteredBefore(String number, AccessScope caller) {
        JointAction entered = actions.visible(number, caller);
        toldBefore(entered.id(), entered.sequence());
        return entered;
    }

    /** One move of the joint action, as the command names it. */
    JointAction move(JointActionCommand command, BiFunction<JointAction, Instant, JointActionEvent> move) {
        JointAction moved = actions.held(command);
        outbox.add(move.apply(moved, clock.instant()));
        return moved;
    }

    void toldBefore(UUID actionId, long sequence) {
        outbox.toldBefore(new ConsistencyToken(JointActionEvent.STREAM, actionId.toString(), sequence));
    }
}
