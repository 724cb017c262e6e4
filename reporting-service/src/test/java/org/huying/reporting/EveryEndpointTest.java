package org.huying.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.Set;
import org.huying.chassis.testing.HuyingTestResource;
import org.huying.chassis.testing.access.AccessMatrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who may not, for every endpoint that is published and every role (domain.md §7); the table is written by hand. */
@QuarkusTest
@QuarkusTestResource(HuyingTestResource.class)
class EveryEndpointTest {
    private static final Map<String, Set<String>> LET_IN = AccessMatrix.table("""
            GET /v1/summary: grid-worker party-group-leader community-secretary subdistrict-desk partner
            GET /v1/trend: grid-worker party-group-leader community-secretary subdistrict-desk partner
            GET /v1/hours: grid-worker party-group-leader community-secretary subdistrict-desk partner
            GET /v1/hot-spots: grid-worker party-group-leader community-secretary subdistrict-desk partner
            GET /v1/meetings/summary: grid-worker party-group-leader community-secretary subdistrict-desk partner
            GET /v1/workstations/summary: grid-worker party-group-leader community-secretary subdistrict-desk partner
            GET /v1/field-work: grid-worker party-group-leader community-secretary subdistrict-desk partner
            GET /v1/ledger: grid-worker party-group-leader community-secretary subdistrict-desk partner
            GET /v1/hazards: grid-worker party-group-leader community-secretary subdistrict-desk partner
            GET /v1/hazards/summary: grid-worker party-group-leader community-secretary subdistrict-desk partner
            GET /v1/concerns/{number}/timeline: grid-worker party-group-leader community-secretary subdistrict-desk partner
            GET /v1/sightings/nights: grid-worker party-group-leader community-secretary subdistrict-desk partner
            GET /v1/joint-actions: grid-worker party-group-leader community-secretary subdistrict-desk partner
            GET /v1/praise/summary: grid-worker party-group-leader community-secretary subdistrict-desk partner
            GET /v1/referrals/summary: grid-worker party-group-leader community-secretary subdistrict-desk partner
            GET /v1/proactive-topics/summary: grid-worker party-group-leader community-secretary subdistrict-desk partner
            GET /v1/deadlines/summary: grid-worker party-group-leader community-secretary subdistrict-desk partner
            GET /v1/performance: grid-worker party-group-leader community-secretary subdistrict-desk partner
            GET /v1/handling-times: grid-worker party-group-leader community-secretary subdistrict-desk partner
            GET /v1/assessment: grid-worker party-group-leader community-secretary subdistrict-desk partner
            GET /v1/whistles/summary: grid-worker party-group-leader community-secretary subdistrict-desk partner
            GET /v1/routing-corrections: community-secretary subdistrict-desk
            GET /v1/exports/ledger: grid-worker party-group-leader community-secretary subdistrict-desk partner
            GET /v1/bulletins: grid-worker party-group-leader community-secretary subdistrict-desk
            POST /v1/bulletins: subdistrict-desk
            GET /v1/bulletins/{number}: grid-worker party-group-leader community-secretary subdistrict-desk
            POST /v1/bulletins/{number}/corrections: subdistrict-desk
            GET /v1/evaluations/summary: community-secretary subdistrict-desk
            GET /v1/public/lines: anonymous resident grid-worker party-group-leader community-secretary subdistrict-desk partner auditor system-admin security-admin
            GET /v1/public/summary: anonymous resident grid-worker party-group-leader community-secretary subdistrict-desk partner auditor system-admin security-admin
            GET /v1/public/dashboard: anonymous resident grid-worker party-group-leader community-secretary subdistrict-desk partner auditor system-admin security-admin
            GET /v1/live: grid-worker party-group-leader community-secretary subdistrict-desk partner
            GET /v1/read-models: system-admin
            POST /v1/read-models/{name}/rebuilds: system-admin
            GET /v1/read-models/{name}/rebuilds/{id}: system-admin
            GET /v1/audit-lines: auditor
            GET /v1/audit-lines/chain: auditor
            GET /v1/parked-events: system-admin
            POST /v1/parked-events/{position}/replay: system-admin
            GET /v1/story-clock: system-admin
            PUT /v1/story-clock: system-admin
            """);

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
        Set<String> letIn = new AccessMatrix(Map.of()).letIn(endpoint);
        // Then
        assertThat(letIn).isEqualTo(LET_IN.get(endpoint));
    }
}
