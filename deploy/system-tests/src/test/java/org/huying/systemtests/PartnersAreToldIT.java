package org.huying.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.huying.systemtests.Partners.POLICE;
import static org.huying.systemtests.Partners.PROPERTY_1;
import static org.huying.systemtests.Partners.PROPERTY_2;
import static org.huying.systemtests.Partners.SQUADRON;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.huying.local.stack.LocalStack;
import org.huying.local.stack.Replica;
import org.huying.local.stack.Service;
import org.junit.jupiter.api.Test;

/**
 * Units on four ways are told of what is theirs and answer, while dispatch and Kafka are killed with -9 among them:
 * each ends with exactly its own notices, once and in the order of each matter, and each answer has its effect once.
 */
class PartnersAreToldIT {
    private static final int FLOOD = 10;
    private static final String ASSIGNED = "task.assigned.v1 ";
    private static final String CHANGED = "task.changed.v1 ";
    private static final String WITHDRAWN = "task.withdrawn.v1 ";
    private static final String TAKEN = "answer.taken.v1 ";

    private final Map<String, List<List<String>>> expected = new HashMap<>();
    private LocalStack stack;
    private Partners partners;
    private PartnerTasks tasks;

    @Test
    void exactly_what_is_theirs_whoever_is_killed() throws Exception {
        try (LocalStack started = Stacks.start("partners-told", 1, true);
                Partners systems = new Partners(started, false)) {
            // Given
            stack = started;
            partners = systems;
            tasks = new PartnerTasks(stack);
            // When
            String vendors = theSquadronHandlesItsCase();
            eachIsGivenManyWhileDispatchIsKilled();
            twoAreCalledByWhistle(vendors);
            thePoliceAreReferredTo();
            twoActTogether(vendors);
            // Then
            await().atMost(Duration.ofSeconds(60)).untilAsserted(this::eachHeardItsOwn);
            partners.heardInOrderAndSigned();
            new Books(stack).nothingIsParked();
        }
    }

    /** Accepted and handled by events on its topic; the property managers' own, accepted by signed event and over REST. */
    private String theSquadronHandlesItsCase() throws Exception {
        String vendors = tasks.vendors();
        String leak = tasks.maintenance("520102033901");
        String light = tasks.maintenance("520102033902");
        partners.answersOf(SQUADRON).say("answer.accept.v1", Map.of("number", vendors));
        partners.answersOf(PROPERTY_2).say("answer.accept.v1", Map.of("number", light));
        tasks.acceptTwiceOverRest(leak, PROPERTY_1);
        tasks.awaitStatus(vendors, "ACCEPTED");
        tasks.reassign(leak, SQUADRON);
        expect(PROPERTY_1, ASSIGNED + leak, CHANGED + leak + " ACCEPTED", WITHDRAWN + leak);
        expect(PROPERTY_2, ASSIGNED + light, TAKEN + light, CHANGED + light + " ACCEPTED");
        expect(SQUADRON, ASSIGNED + leak);
        return vendors;
    }

    /** What they are given is on its way to them, or not yet that far, when dispatch dies. */
    private void eachIsGivenManyWhileDispatchIsKilled() throws Exception {
        Map<String, List<String>> given = new HashMap<>();
        for (int i = 0; i < FLOOD; i++) {
            add(given, PROPERTY_1, tasks.maintenance("520102033904"));
            add(given, PROPERTY_2, tasks.maintenance("520102033903"));
            add(given, POLICE, tasks.quarrel());
            add(given, SQUADRON, tasks.vendors());
        }
        Replica dispatch = new Replica(Service.DISPATCH, 0);
        stack.killAndRestart(dispatch);
        add(given, POLICE, tasks.quarrel());
        stack.awaitReady(dispatch);
        Thread killer = new Thread(this::killKafka, "kill-9");
        killer.start();
        for (List<String> some : given.values()) some.forEach(tasks::voiding);
        killer.join();
        given.forEach((unit, some) -> some.forEach(number -> expect(unit, ASSIGNED + number, WITHDRAWN + number)));
    }

    private void killKafka() {
        try {
            stack.killAndRestartKafka();
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    private void twoAreCalledByWhistle(String vendors) throws Exception {
        String whistle = tasks.whistle(vendors, POLICE, PROPERTY_1);
        partners.answersOf(POLICE).say("answer.whistle-report-in.v1", Map.of("number", whistle));
        partners.answersOf(PROPERTY_1).say("answer.whistle-report-in.v1", Map.of("number", whistle));
        partners.answersOf(SQUADRON)
                .say("answer.handled.v1", Map.of("number", vendors, "internalNote", "已劝离", "publicReply", "已劝离"));
        tasks.awaitStatus(vendors, "HANDLED");
        String sounded = "whistle.sounded.v1 " + whistle;
        expect(POLICE, sounded, TAKEN + whistle);
        expect(PROPERTY_1, sounded, TAKEN + whistle);
        expect(
                SQUADRON,
                ASSIGNED + vendors,
                TAKEN + vendors,
                CHANGED + vendors + " ACCEPTED",
                TAKEN + vendors,
                CHANGED + vendors + " HANDLED");
        assertThat(tasks.read("/v1/whistles/" + whistle).path("status").asText())
                .isEqualTo("ANSWERED");
    }

    private void thePoliceAreReferredTo() throws Exception {
        String referral = tasks.referralTo(POLICE);
        partners.answersOf(POLICE).say("answer.referral-acknowledgement.v1", Map.of("number", referral));
        partners.answersOf(POLICE)
                .say("answer.referral-outcome.v1", Map.of("number", referral, "outcome", "SUBSTANTIATED"));
        expect(POLICE, "referral.sent.v1 " + referral, TAKEN + referral, TAKEN + referral);
        assertThat(tasks.read("/v1/referrals/" + referral).path("status").asText())
                .isEqualTo("OUTCOME_REPORTED");
    }

    private void twoActTogether(String vendors) {
        String action = tasks.plannedAction(vendors, PROPERTY_1, SQUADRON);
        tasks.moveAction(action, "/adoption", Map.of());
        tasks.moveAction(action, "/cancellation", Map.of("reason", "当晚有雨"));
        for (String unit : List.of(PROPERTY_1, SQUADRON))
            expect(
                    unit,
                    "joint-action.planned.v1 " + action,
                    "joint-action.adopted.v1 " + action,
                    "joint-action.cancelled.v1 " + action);
    }

    private void eachHeardItsOwn() {
        for (String unit : List.of(POLICE, PROPERTY_1, PROPERTY_2, SQUADRON))
            assertThat(partners.heardBy(unit)).as(unit).containsExactlyInAnyOrderElementsOf(expected.get(unit));
    }

    /** Of one matter, in this order. */
    private void expect(String unit, String... notices) {
        expected.computeIfAbsent(unit, any -> new ArrayList<>())
                .add(Stream.of(notices).toList());
    }

    private static void add(Map<String, List<String>> given, String unit, String number) {
        given.computeIfAbsent(unit, any -> new ArrayList<>()).add(number);
    }
}
