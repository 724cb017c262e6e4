package org.huying.intake.abuse;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.huying.chassis.problem.TooMany;
import org.huying.intake.challenge.Challenge;
import org.huying.intake.challenge.ChallengeUnmet;

/** Lets somebody in who comes to register, or says why not. Staff come in as they are. */
@ApplicationScoped
public class AdmitCaller {
    private final CallerMarks marks;
    private final KnownFlags flags;
    private final RegistrationLimit limit;
    private final Challenge challenge;
    private final FlagAbuse abuse;
    private final Clock clock;

    AdmitCaller(
            CallerMarks marks,
            KnownFlags flags,
            RegistrationLimit limit,
            Challenge challenge,
            FlagAbuse abuse,
            Clock clock) {
        this.marks = marks;
        this.flags = flags;
        this.limit = limit;
        this.challenge = challenge;
        this.abuse = abuse;
        this.clock = clock;
    }

    /** Returns the flags that stand against whoever comes: their concern is taken, and the desk is shown it. */
    public Collection<UUID> handle(Arrival arrival) {
        if (!CallerMarks.areKeptOf(arrival.caller())) return List.of();
        List<CallerMark> callers = marks.of(arrival.caller(), arrival.phone());
        Instant now = clock.instant();
        if (!arrival.isThreat())
            flags.restriction(callers, now).ifPresent(until -> {
                throw new CallerRestricted(until);
            });
        if (arrival.caller().isAnonymous()) mustMeetChallenge(arrival, callers, now);
        mustNotComeTooOften(callers);
        return flags.of(callers);
    }

    private void mustMeetChallenge(Arrival arrival, List<CallerMark> callers, Instant now) {
        try {
            challenge.mustBeMet(arrival.challengeAnswer(), arrival.request(), now);
        } catch (ChallengeUnmet unmet) {
            if (arrival.challengeAnswer() != null)
                callers.stream().limit(1).forEach(caller -> abuse.strike(caller, Strike.CHALLENGE_UNMET));
            throw unmet;
        }
    }

    private void mustNotComeTooOften(List<CallerMark> callers) {
        for (CallerMark caller : callers)
            limit.waitFor(caller).ifPresent(seconds -> {
                abuse.strike(caller, Strike.TOO_MANY_REQUESTS);
                throw new TooMany(seconds);
            });
    }
}
