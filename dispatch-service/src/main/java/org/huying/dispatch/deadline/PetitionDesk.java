package org.huying.dispatch.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import org.huying.chassis.event.EventIds;
import org.huying.chassis.idempotency.Claim;
import org.huying.chassis.idempotency.IdempotencyKeys;
import org.huying.chassis.outbox.Outbox;
import org.huying.chassis.problem.NotFound;
import org.huying.chassis.scope.AccessScope;
import org.huying.dispatch.casefile.CaseCommand;
import org.huying.dispatch.casefile.ReadCases;

/** What asking and deciding have in common for all kinds of petitions. Runs in the use case's transaction. */
@ApplicationScoped
class PetitionDesk {
    /** What a decision does to the clock, and tells. */
    interface Decision<P extends Petition> {
        ClockEvent of(P petition, CaseClock clock, Instant now);
    }

    private final ReadCases cases;
    private final RunningClocks clocks;
    private final IdempotencyKeys keys;
    private final Outbox outbox;
    private final Clock clock;

    PetitionDesk(ReadCases cases, RunningClocks clocks, IdempotencyKeys keys, Outbox outbox, Clock clock) {
        this.cases = cases;
        this.clocks = clocks;
        this.keys = keys;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Files what is asked for; the same request again gets what it got the first time. */
    <P extends Petition> FiledPetition<P> ask(
            Petitions<P> kind,
            PetitionRequest request,
            BiFunction<CaseClock, Plea, P> petition,
            BiFunction<P, CaseClock, ClockEvent> requested) {
        CaseClock of = clockOf(request.number(), request.caller());
        UUID id = EventIds.next();
        UUID first = first(kind, request, id);
        if (!first.equals(id)) {
            outbox.toldBefore(of.token());
            return new FiledPetition<>(kind.findById(first), of.revision());
        }
        if (kind.of(of.caseId()).stream().anyMatch(PetitionDesk::isOpen)) throw new AlreadyRequested(of.number());
        P filed = petition.apply(of, new Plea(id, request.reason(), request.caller(), clock.instant()));
        kind.persist(filed);
        outbox.add(requested.apply(filed, of));
        return new FiledPetition<>(filed, of.revision());
    }

    /** @param which null for the latest of its kind */
    <P extends Petition> FiledPetition<P> decide(
            Petitions<P> kind, CaseCommand command, UUID which, Decision<P> decision) {
        CaseClock of = clockOf(command.number(), command.caller());
        P petition = one(kind, of.caseId(), which, command.number());
        command.expected().mustBe(of.revision());
        outbox.add(decision.of(petition, of, clock.instant()));
        return new FiledPetition<>(petition, of.revision());
    }

    <P extends Petition> FiledPetition<P> read(Petitions<P> kind, String number, UUID which, AccessScope caller) {
        UUID caseId = cases.one(number, caller).id();
        P petition = one(kind, caseId, which, number);
        return new FiledPetition<>(petition, clocks.findById(caseId).revision());
    }

    <P extends Petition> List<P> all(Petitions<P> kind, String number, AccessScope caller) {
        return kind.of(cases.one(number, caller).id());
    }

    private CaseClock clockOf(String number, AccessScope caller) {
        return clocks.locked(cases.one(number, caller).id()).orElseThrow(() -> new NotRunning(number));
    }

    private UUID first(Petitions<?> kind, PetitionRequest request, UUID id) {
        if (request.key() == null) return id;
        String whole = kind.kind().getSimpleName() + " " + request.number() + " " + request.content();
        return keys.claim(Claim.of(request.caller().subject(), request.key(), whole, id.toString()))
                .earlierAnswer()
                .map(UUID::fromString)
                .orElse(id);
    }

    /** An extension that was approved is used up; the others stay in force. */
    private static boolean isOpen(Petition petition) {
        boolean inForce = petition.status() == PetitionStatus.APPROVED && !(petition instanceof Extension);
        return petition.status() == PetitionStatus.REQUESTED || inForce;
    }

    private static <P extends Petition> P one(Petitions<P> kind, UUID caseId, UUID which, String number) {
        var found = which == null
                ? kind.latest(caseId)
                : kind.of(caseId).stream().filter(it -> it.id().equals(which)).findFirst();
        return found.orElseThrow(() -> new NotFound(kind.kind().getSimpleName(), number));
    }
}
