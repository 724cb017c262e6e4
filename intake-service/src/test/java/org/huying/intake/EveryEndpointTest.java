package org.huying.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import org.huying.chassis.testing.access.AccessMatrix;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who may not, for every endpoint that is published and every role (domain.md §7); the table is written by hand. */
@QuarkusTest
@QuarkusTestResource(IntakeTestResource.class)
class EveryEndpointTest {
    private static final Map<String, Set<String>> LET_IN = AccessMatrix.table("""
            POST /v1/concerns: anonymous resident grid-worker party-group-leader community-secretary subdistrict-desk
            GET /v1/concerns: resident grid-worker party-group-leader community-secretary subdistrict-desk
            GET /v1/concerns/{number}: resident grid-worker party-group-leader community-secretary subdistrict-desk partner
            GET /v1/concerns/{number}/progress: anonymous resident grid-worker party-group-leader community-secretary subdistrict-desk partner auditor system-admin security-admin
            PUT /v1/concerns/{number}/evaluation: anonymous resident grid-worker party-group-leader community-secretary subdistrict-desk partner auditor system-admin security-admin
            GET /v1/concerns/{number}/evaluation: anonymous resident grid-worker party-group-leader community-secretary subdistrict-desk partner auditor system-admin security-admin
            POST /v1/concerns/{number}/reopening-requests: anonymous resident grid-worker party-group-leader community-secretary subdistrict-desk partner auditor system-admin security-admin
            GET /v1/concerns/{number}/reopening-requests: anonymous resident grid-worker party-group-leader community-secretary subdistrict-desk partner auditor system-admin security-admin
            GET /v1/concerns/{number}/similar: community-secretary subdistrict-desk
            POST /v1/concerns/similar: grid-worker party-group-leader community-secretary subdistrict-desk
            GET /v1/merge-proposals: community-secretary subdistrict-desk
            GET /v1/merge-proposals/{id}: community-secretary subdistrict-desk
            POST /v1/merge-proposals/{id}/acceptance: community-secretary subdistrict-desk
            POST /v1/merge-proposals/{id}/dismissal: community-secretary subdistrict-desk
            GET /v1/concerns/{number}/merge: community-secretary subdistrict-desk
            POST /v1/concerns/{number}/merge: community-secretary subdistrict-desk
            POST /v1/concerns/{number}/unmerge: community-secretary subdistrict-desk
            POST /v1/concerns/{number}/acceptance: community-secretary subdistrict-desk
            POST /v1/concerns/{number}/refusal: community-secretary subdistrict-desk
            POST /v1/concerns/{number}/withdrawal: anonymous resident grid-worker party-group-leader community-secretary subdistrict-desk partner auditor system-admin security-admin
            GET /v1/concerns/{number}/supplements: resident grid-worker party-group-leader community-secretary subdistrict-desk partner
            POST /v1/concerns/{number}/supplements: anonymous resident grid-worker party-group-leader community-secretary subdistrict-desk partner auditor system-admin security-admin
            PUT /v1/concerns/{number}/reported-household: community-secretary subdistrict-desk
            GET /v1/concerns/{number}/reported-household: community-secretary subdistrict-desk
            POST /v1/concerns/{number}/reported-household/unsealing: subdistrict-desk
            GET /v1/challenge: anonymous resident grid-worker party-group-leader community-secretary subdistrict-desk partner auditor system-admin security-admin
            GET /v1/flagged-callers: subdistrict-desk
            GET /v1/flagged-callers/{id}: subdistrict-desk
            GET /v1/flagged-callers/{id}/concerns: subdistrict-desk
            POST /v1/flagged-callers/{id}/restriction: subdistrict-desk
            POST /v1/flagged-callers/{id}/lifting: subdistrict-desk
            POST /v1/flagged-callers/{id}/clearing: subdistrict-desk
            GET /v1/topics: anonymous resident grid-worker party-group-leader community-secretary subdistrict-desk partner auditor system-admin security-admin
            GET /v1/topics/{code}: anonymous resident grid-worker party-group-leader community-secretary subdistrict-desk partner auditor system-admin security-admin
            POST /v1/topics: system-admin
            PUT /v1/topics/{code}/labels: system-admin
            POST /v1/topics/{code}/retirement: system-admin
            POST /v1/addresses/reading: resident grid-worker party-group-leader community-secretary subdistrict-desk
            GET /v1/workstations: resident grid-worker party-group-leader community-secretary subdistrict-desk partner auditor system-admin security-admin
            POST /v1/workstations: community-secretary subdistrict-desk
            GET /v1/workstations/{code}: resident grid-worker party-group-leader community-secretary subdistrict-desk partner auditor system-admin security-admin
            POST /v1/workstations/{code}/hours: community-secretary subdistrict-desk
            POST /v1/workstations/{code}/hand-over: community-secretary subdistrict-desk
            POST /v1/workstations/{code}/closure: community-secretary subdistrict-desk
            POST /v1/workstations/{code}/reopening: community-secretary subdistrict-desk
            GET /v1/workstations/{code}/sessions: grid-worker party-group-leader community-secretary subdistrict-desk
            PUT /v1/workstations/{code}/sessions/{id}: grid-worker party-group-leader community-secretary subdistrict-desk
            PUT /v1/concerns/{number}/attachments/{id}: anonymous resident grid-worker party-group-leader community-secretary subdistrict-desk partner auditor system-admin security-admin
            GET /v1/concerns/{number}/attachments: anonymous resident grid-worker party-group-leader community-secretary subdistrict-desk partner auditor system-admin security-admin
            GET /v1/concerns/{number}/attachments/{id}/content: anonymous resident grid-worker party-group-leader community-secretary subdistrict-desk partner auditor system-admin security-admin
            GET /v1/concerns/{number}/attachments/{id}/thumbnail: anonymous resident grid-worker party-group-leader community-secretary subdistrict-desk partner auditor system-admin security-admin
            POST /v1/concerns/{number}/attachments/{id}/removal: anonymous resident grid-worker party-group-leader community-secretary subdistrict-desk partner auditor system-admin security-admin
            POST /v1/concerns/{number}/reporter/unsealing: subdistrict-desk
            POST /v1/concerns/{number}/reporter/erasure: anonymous resident grid-worker party-group-leader community-secretary subdistrict-desk partner auditor system-admin security-admin
            POST /v1/reporters/search: subdistrict-desk
            POST /v1/reporters/erasure: subdistrict-desk security-admin
            POST /v1/vault/rotations: security-admin
            GET /v1/vault/rotations: security-admin
            GET /v1/vault/rotations/{id}: security-admin
            GET /v1/vault/master-keys: security-admin
            POST /v1/ledger-imports: community-secretary subdistrict-desk
            GET /v1/ledger-imports: community-secretary subdistrict-desk
            GET /v1/ledger-imports/template: community-secretary subdistrict-desk
            GET /v1/ledger-imports/{number}: community-secretary subdistrict-desk
            POST /v1/ledger-imports/{number}/start: community-secretary subdistrict-desk
            POST /v1/ledger-imports/{number}/pause: community-secretary subdistrict-desk
            POST /v1/ledger-imports/{number}/resume: community-secretary subdistrict-desk
            POST /v1/ledger-imports/{number}/cancel: community-secretary subdistrict-desk
            GET /v1/ledger-imports/{number}/rows: community-secretary subdistrict-desk
            GET /v1/ledger-imports/{number}/rows/rejected: community-secretary subdistrict-desk
            GET /v1/audit-lines: auditor
            GET /v1/audit-lines/chain: auditor
            GET /v1/parked-events: system-admin
            POST /v1/parked-events/{position}/replay: system-admin
            GET /v1/story-clock: system-admin
            PUT /v1/story-clock: system-admin
            """);

    /** Registering asks for the role only of what could be registered. */
    private static final Map<String, String> BODIES = Map.of(
            "POST /v1/concerns", """
            {"channel":"WEB","nature":"HELP","topic":"property.maintenance","description":"灯坏了",
             "address":{"communityCode":"520102033901"}}""",
            "POST /v1/concerns/{number}/attachments/{id}/removal", """
            {"reason":"DUPLICATE"}""");

    @Inject
    Town town;

    @BeforeEach
    void theTownIsKnown() {
        town.isKnown();
    }

    static Set<String> endpoints() {
        return AccessMatrix.endpoints();
    }

    @Test
    void is_in_the_table() {
        assertThat(LET_IN.keySet()).isEqualTo(endpoints());
    }

    @ParameterizedTest
    @MethodSource("endpoints")
    void lets_in_those_it_is_for_and_refuses_everybody_else(String endpoint) {
        // When
        Set<String> letIn = new AccessMatrix(BODIES).letIn(endpoint);
        // Then
        assertThat(letIn).isEqualTo(LET_IN.get(endpoint));
    }
}
