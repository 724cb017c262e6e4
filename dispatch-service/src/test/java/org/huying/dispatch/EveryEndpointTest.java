package org.huying.dispatch;

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
            GET /asyncapi: anonymous resident grid-worker party-group-leader community-secretary subdistrict-desk partner auditor system-admin security-admin
            GET /partners: anonymous resident grid-worker party-group-leader community-secretary subdistrict-desk partner auditor system-admin security-admin
            GET /schemas: anonymous resident grid-worker party-group-leader community-secretary subdistrict-desk partner auditor system-admin security-admin
            GET /schemas/{type}: anonymous resident grid-worker party-group-leader community-secretary subdistrict-desk partner auditor system-admin security-admin
            GET /schemas/{type}/examples: anonymous resident grid-worker party-group-leader community-secretary subdistrict-desk partner auditor system-admin security-admin
            GET /v1/cases: grid-worker party-group-leader community-secretary subdistrict-desk partner
            GET /v1/cases/{number}: grid-worker party-group-leader community-secretary subdistrict-desk partner
            POST /v1/cases/{number}/acceptance: grid-worker party-group-leader community-secretary subdistrict-desk partner
            POST /v1/cases/{number}/handling-report: grid-worker party-group-leader community-secretary subdistrict-desk partner
            POST /v1/cases/{number}/handling-rejection: community-secretary subdistrict-desk
            POST /v1/cases/{number}/verification: community-secretary subdistrict-desk
            POST /v1/cases/{number}/follow-up: community-secretary subdistrict-desk
            POST /v1/cases/{number}/closure: subdistrict-desk
            POST /v1/cases/{number}/co-handlers: subdistrict-desk
            POST /v1/cases/{number}/reassignment: subdistrict-desk
            POST /v1/cases/{number}/return-approval: subdistrict-desk
            POST /v1/cases/{number}/return-refusal: subdistrict-desk
            POST /v1/cases/{number}/arbitration: subdistrict-desk
            POST /v1/cases/{number}/transfer: subdistrict-desk
            POST /v1/cases/{number}/voiding: subdistrict-desk
            POST /v1/cases/{number}/filing: subdistrict-desk
            POST /v1/cases/{number}/filing-refusal: subdistrict-desk
            POST /v1/cases/{number}/forced-verification: subdistrict-desk
            POST /v1/cases/{number}/forced-closure: subdistrict-desk
            POST /v1/cases/{number}/reopening: subdistrict-desk
            POST /v1/cases/{number}/recurrence: subdistrict-desk
            POST /v1/cases/{number}/co-handling/acceptance: grid-worker party-group-leader community-secretary subdistrict-desk partner
            POST /v1/cases/{number}/co-handling/report: grid-worker party-group-leader community-secretary subdistrict-desk partner
            POST /v1/cases/{number}/first-contact: grid-worker party-group-leader community-secretary subdistrict-desk partner
            POST /v1/cases/{number}/return-request: grid-worker party-group-leader community-secretary subdistrict-desk partner
            POST /v1/cases/{number}/delegation: party-group-leader
            POST /v1/cases/{number}/progress: grid-worker party-group-leader community-secretary subdistrict-desk partner
            GET /v1/cases/{number}/progress: grid-worker party-group-leader community-secretary subdistrict-desk partner
            PUT /v1/cases/{number}/photos/{id}: grid-worker party-group-leader community-secretary subdistrict-desk partner
            GET /v1/cases/{number}/photos/{id}: grid-worker party-group-leader community-secretary subdistrict-desk partner
            GET /v1/cases/{number}/photos: grid-worker party-group-leader community-secretary subdistrict-desk partner
            GET /v1/answers: subdistrict-desk partner
            GET /v1/answers/{eventId}: subdistrict-desk partner
            POST /v1/subscriptions/{id}/answers:
            GET /v1/cases/{number}/deadlines: grid-worker party-group-leader community-secretary subdistrict-desk partner
            GET /v1/cases/{number}/extensions: grid-worker party-group-leader community-secretary subdistrict-desk partner
            GET /v1/cases/{number}/extensions/{id}: grid-worker party-group-leader community-secretary subdistrict-desk partner
            POST /v1/cases/{number}/extensions: grid-worker party-group-leader community-secretary subdistrict-desk partner
            POST /v1/cases/{number}/extensions/{id}/approval: subdistrict-desk
            POST /v1/cases/{number}/extensions/{id}/rejection: subdistrict-desk
            GET /v1/cases/{number}/deferral: grid-worker party-group-leader community-secretary subdistrict-desk partner
            POST /v1/cases/{number}/deferral: grid-worker party-group-leader community-secretary subdistrict-desk partner
            POST /v1/cases/{number}/deferral/approval: subdistrict-desk
            POST /v1/cases/{number}/deferral/rejection: subdistrict-desk
            GET /v1/cases/{number}/exclusion: grid-worker party-group-leader community-secretary subdistrict-desk partner
            POST /v1/cases/{number}/exclusion: grid-worker party-group-leader community-secretary subdistrict-desk partner
            POST /v1/cases/{number}/exclusion/approval: subdistrict-desk
            POST /v1/cases/{number}/exclusion/rejection: subdistrict-desk
            GET /v1/cases/{number}/urges: grid-worker party-group-leader community-secretary subdistrict-desk partner
            POST /v1/cases/{number}/urges: community-secretary subdistrict-desk
            GET /v1/cases/{number}/supervisions: grid-worker party-group-leader community-secretary subdistrict-desk partner
            POST /v1/cases/{number}/supervisions: community-secretary subdistrict-desk
            GET /v1/supervisions: grid-worker party-group-leader community-secretary subdistrict-desk partner
            GET /v1/supervisions/{number}: grid-worker party-group-leader community-secretary subdistrict-desk partner
            POST /v1/supervisions/{number}/report: grid-worker party-group-leader community-secretary subdistrict-desk partner
            POST /v1/supervisions/{number}/confirmation: community-secretary subdistrict-desk
            POST /v1/supervisions/{number}/rejection: community-secretary subdistrict-desk
            POST /v1/supervisions/{number}/lifting: community-secretary subdistrict-desk
            POST /v1/supervisions/{number}/escalation: subdistrict-desk
            GET /v1/cases/{number}/whistles: grid-worker party-group-leader community-secretary subdistrict-desk partner
            POST /v1/cases/{number}/whistles: community-secretary subdistrict-desk
            GET /v1/whistles: grid-worker party-group-leader community-secretary subdistrict-desk partner
            GET /v1/whistles/response: grid-worker party-group-leader community-secretary subdistrict-desk partner
            GET /v1/whistles/{number}: grid-worker party-group-leader community-secretary subdistrict-desk partner
            POST /v1/whistles/{number}/report-in: grid-worker party-group-leader community-secretary subdistrict-desk partner
            POST /v1/whistles/{number}/result: grid-worker party-group-leader community-secretary subdistrict-desk partner
            POST /v1/whistles/{number}/unit-evaluation: community-secretary subdistrict-desk
            POST /v1/whistles/{number}/caller-evaluation: grid-worker party-group-leader community-secretary subdistrict-desk partner
            POST /v1/whistles/{number}/closure: community-secretary subdistrict-desk
            PUT /v1/patrols/{id}: grid-worker party-group-leader community-secretary subdistrict-desk partner
            GET /v1/patrols/{id}: grid-worker party-group-leader community-secretary subdistrict-desk partner
            PUT /v1/sightings/{id}: grid-worker party-group-leader community-secretary subdistrict-desk partner
            GET /v1/sightings/{id}: grid-worker party-group-leader community-secretary subdistrict-desk partner
            GET /v1/sightings: grid-worker party-group-leader community-secretary subdistrict-desk partner
            POST /v1/patterns: community-secretary subdistrict-desk
            GET /v1/patterns: grid-worker party-group-leader community-secretary subdistrict-desk partner
            GET /v1/patterns/{number}: grid-worker party-group-leader community-secretary subdistrict-desk partner
            GET /v1/cases/{number}/watch: grid-worker party-group-leader community-secretary subdistrict-desk partner
            POST /v1/cases/{number}/watch: subdistrict-desk
            GET /v1/joint-actions: grid-worker party-group-leader community-secretary subdistrict-desk partner
            POST /v1/joint-actions: community-secretary subdistrict-desk
            GET /v1/joint-actions/{number}: grid-worker party-group-leader community-secretary subdistrict-desk partner
            GET /v1/joint-actions/{number}/plan-check: grid-worker party-group-leader community-secretary subdistrict-desk partner
            GET /v1/joint-actions/{number}/figures: grid-worker party-group-leader community-secretary subdistrict-desk partner
            PUT /v1/joint-actions/{number}/plan: grid-worker party-group-leader community-secretary subdistrict-desk partner
            POST /v1/joint-actions/{number}/adoption: grid-worker party-group-leader community-secretary subdistrict-desk partner
            POST /v1/joint-actions/{number}/start: grid-worker party-group-leader community-secretary subdistrict-desk partner
            POST /v1/joint-actions/{number}/end: grid-worker party-group-leader community-secretary subdistrict-desk partner
            POST /v1/joint-actions/{number}/review: grid-worker party-group-leader community-secretary subdistrict-desk partner
            POST /v1/joint-actions/{number}/cancellation: grid-worker party-group-leader community-secretary subdistrict-desk partner
            PUT /v1/joint-actions/{number}/shifts/{shiftId}/attendance/{id}: grid-worker party-group-leader community-secretary subdistrict-desk partner
            PUT /v1/joint-actions/{number}/interventions/{id}: grid-worker party-group-leader community-secretary subdistrict-desk partner
            GET /v1/hazards: grid-worker party-group-leader community-secretary subdistrict-desk partner
            POST /v1/hazards: grid-worker party-group-leader community-secretary subdistrict-desk
            GET /v1/hazards/{number}: grid-worker party-group-leader community-secretary subdistrict-desk partner
            PUT /v1/hazards/{number}/inspections/{id}: grid-worker party-group-leader community-secretary subdistrict-desk
            PUT /v1/hazards/{number}/photos/{id}: grid-worker party-group-leader community-secretary subdistrict-desk partner
            GET /v1/hazards/{number}/photos/{id}: grid-worker party-group-leader community-secretary subdistrict-desk partner
            POST /v1/hazards/{number}/survey-request: grid-worker party-group-leader community-secretary subdistrict-desk
            POST /v1/hazards/{number}/survey: grid-worker party-group-leader community-secretary subdistrict-desk partner
            POST /v1/hazards/{number}/regrading: grid-worker party-group-leader community-secretary subdistrict-desk
            POST /v1/hazards/{number}/securing: grid-worker party-group-leader community-secretary subdistrict-desk
            POST /v1/hazards/{number}/rectification-start: grid-worker party-group-leader community-secretary subdistrict-desk partner
            POST /v1/hazards/{number}/rectification: grid-worker party-group-leader community-secretary subdistrict-desk partner
            POST /v1/hazards/{number}/verification: grid-worker party-group-leader community-secretary subdistrict-desk
            POST /v1/hazards/{number}/rectification-rejection: grid-worker party-group-leader community-secretary subdistrict-desk
            POST /v1/hazards/{number}/striking-off: grid-worker party-group-leader community-secretary subdistrict-desk partner
            POST /v1/hazards/{number}/relapse: grid-worker party-group-leader community-secretary subdistrict-desk
            POST /v1/hazards/{number}/withdrawal: community-secretary subdistrict-desk
            POST /v1/hazards/{number}/listing: subdistrict-desk
            POST /v1/hazards/{number}/listing-lifting: subdistrict-desk
            GET /v1/cases/{number}/referrals: grid-worker party-group-leader community-secretary subdistrict-desk partner
            POST /v1/cases/{number}/referrals: community-secretary subdistrict-desk
            GET /v1/reopening-requests: community-secretary subdistrict-desk
            GET /v1/reopening-requests/{id}: community-secretary subdistrict-desk
            POST /v1/reopening-requests/{id}/approval: community-secretary subdistrict-desk
            POST /v1/reopening-requests/{id}/refusal: community-secretary subdistrict-desk
            GET /v1/referrals: grid-worker party-group-leader community-secretary subdistrict-desk partner
            GET /v1/referrals/{number}: grid-worker party-group-leader community-secretary subdistrict-desk partner
            POST /v1/referrals/{number}/acknowledgement: partner
            POST /v1/referrals/{number}/outcome: partner
            POST /v1/referrals/{number}/refusal: partner
            POST /v1/referrals/{number}/withdrawal: community-secretary subdistrict-desk
            GET /v1/hotspots: community-secretary subdistrict-desk
            GET /v1/proactive-topics: grid-worker party-group-leader community-secretary subdistrict-desk partner
            POST /v1/proactive-topics: community-secretary subdistrict-desk
            GET /v1/proactive-topics/{number}: grid-worker party-group-leader community-secretary subdistrict-desk partner
            POST /v1/proactive-topics/{number}/start: grid-worker party-group-leader community-secretary subdistrict-desk partner
            POST /v1/proactive-topics/{number}/tasks: grid-worker party-group-leader community-secretary subdistrict-desk partner
            POST /v1/proactive-topics/{number}/tasks/{task}/completion: grid-worker party-group-leader community-secretary subdistrict-desk partner
            POST /v1/proactive-topics/{number}/tasks/{task}/confirmation: community-secretary subdistrict-desk
            POST /v1/proactive-topics/{number}/tasks/{task}/return: community-secretary subdistrict-desk
            POST /v1/proactive-topics/{number}/submission: grid-worker party-group-leader community-secretary subdistrict-desk partner
            POST /v1/proactive-topics/{number}/review: community-secretary subdistrict-desk
            POST /v1/proactive-topics/{number}/resumption: community-secretary subdistrict-desk
            POST /v1/proactive-topics/{number}/closure: community-secretary subdistrict-desk
            POST /v1/proactive-topics/{number}/reopening: community-secretary subdistrict-desk
            GET /v1/meetings: grid-worker party-group-leader community-secretary subdistrict-desk partner
            POST /v1/meetings: party-group-leader community-secretary subdistrict-desk
            GET /v1/meetings/voting-rules: grid-worker party-group-leader community-secretary subdistrict-desk partner
            GET /v1/meetings/{number}: grid-worker party-group-leader community-secretary subdistrict-desk partner
            POST /v1/meetings/{number}/holding: party-group-leader community-secretary subdistrict-desk
            POST /v1/meetings/{number}/votes: party-group-leader community-secretary subdistrict-desk
            POST /v1/meetings/{number}/minutes: party-group-leader community-secretary subdistrict-desk
            POST /v1/meetings/{number}/confirmation: party-group-leader community-secretary subdistrict-desk
            POST /v1/meetings/{number}/cancellation: party-group-leader community-secretary subdistrict-desk
            POST /v1/meetings/{number}/resolutions: party-group-leader community-secretary subdistrict-desk
            GET /v1/resolutions: grid-worker party-group-leader community-secretary subdistrict-desk partner
            GET /v1/resolutions/{number}: grid-worker party-group-leader community-secretary subdistrict-desk partner
            POST /v1/resolutions/{number}/acceptance: grid-worker party-group-leader community-secretary subdistrict-desk partner
            POST /v1/resolutions/{number}/report: grid-worker party-group-leader community-secretary subdistrict-desk partner
            POST /v1/resolutions/{number}/confirmation: party-group-leader community-secretary subdistrict-desk
            POST /v1/resolutions/{number}/sending-back: party-group-leader community-secretary subdistrict-desk
            POST /v1/resolutions/{number}/withdrawal: party-group-leader community-secretary subdistrict-desk
            GET /v1/units/{code}/service-hours: grid-worker party-group-leader community-secretary subdistrict-desk partner
            POST /v1/units/{code}/service-hours: community-secretary subdistrict-desk partner
            GET /v1/units/{code}/service-hours/history: grid-worker party-group-leader community-secretary subdistrict-desk partner
            POST /v1/units/{code}/service-hours/{id}/permanence: community-secretary subdistrict-desk partner
            POST /v1/units/{code}/service-hours/{id}/withdrawal: community-secretary subdistrict-desk partner
            GET /v1/cases/{number}/visits: grid-worker party-group-leader community-secretary subdistrict-desk partner
            PUT /v1/cases/{number}/visits/{id}: grid-worker party-group-leader community-secretary subdistrict-desk partner
            GET /v1/cases/{number}/canvasses: grid-worker party-group-leader community-secretary subdistrict-desk partner
            POST /v1/cases/{number}/canvasses: grid-worker party-group-leader community-secretary subdistrict-desk partner
            GET /v1/canvasses/{number}: grid-worker party-group-leader community-secretary subdistrict-desk partner
            PUT /v1/canvasses/{number}/answers/{id}: grid-worker party-group-leader community-secretary subdistrict-desk partner
            POST /v1/canvasses/{number}/closure: grid-worker party-group-leader community-secretary subdistrict-desk partner
            GET /v1/cases/{number}/coverage-targets: grid-worker party-group-leader community-secretary subdistrict-desk partner
            POST /v1/cases/{number}/coverage-targets: grid-worker party-group-leader community-secretary subdistrict-desk partner
            GET /v1/cases/{number}/coverage-targets/{id}: grid-worker party-group-leader community-secretary subdistrict-desk partner
            POST /v1/cases/{number}/coverage-targets/{id}/plan: grid-worker party-group-leader community-secretary subdistrict-desk partner
            PUT /v1/cases/{number}/coverage-targets/{id}/done/{item}: grid-worker party-group-leader community-secretary subdistrict-desk partner
            GET /v1/cases/{number}/measurements: grid-worker party-group-leader community-secretary subdistrict-desk partner
            PUT /v1/cases/{number}/measurements/{id}: grid-worker party-group-leader community-secretary subdistrict-desk partner
            GET /v1/joint-actions/{number}/coverage-targets: grid-worker party-group-leader community-secretary subdistrict-desk partner
            POST /v1/joint-actions/{number}/coverage-targets: grid-worker party-group-leader community-secretary subdistrict-desk partner
            GET /v1/joint-actions/{number}/coverage-targets/{id}: grid-worker party-group-leader community-secretary subdistrict-desk partner
            POST /v1/joint-actions/{number}/coverage-targets/{id}/plan: grid-worker party-group-leader community-secretary subdistrict-desk partner
            PUT /v1/joint-actions/{number}/coverage-targets/{id}/done/{item}: grid-worker party-group-leader community-secretary subdistrict-desk partner
            GET /v1/joint-actions/{number}/measurements: grid-worker party-group-leader community-secretary subdistrict-desk partner
            PUT /v1/joint-actions/{number}/measurements/{id}: grid-worker party-group-leader community-secretary subdistrict-desk partner
            GET /v1/subscriptions/{id}/deliveries: subdistrict-desk partner
            GET /v1/subscriptions/{id}/deliveries/{eventId}: subdistrict-desk partner
            POST /v1/subscriptions/{id}/deliveries/{eventId}/resending: subdistrict-desk partner
            POST /v1/subscriptions/{id}/deliveries/resending: subdistrict-desk partner
            POST /v1/subscriptions/{id}/deliveries/{eventId}/skipping: subdistrict-desk
            GET /v1/desk: grid-worker party-group-leader community-secretary subdistrict-desk partner
            GET /v1/desk/{view}: grid-worker party-group-leader community-secretary subdistrict-desk partner
            GET /v1/calendar/{year}: grid-worker party-group-leader community-secretary subdistrict-desk partner auditor system-admin security-admin
            PUT /v1/calendar/{year}: subdistrict-desk system-admin
            GET /v1/directory/subdistricts: grid-worker party-group-leader community-secretary subdistrict-desk partner system-admin
            GET /v1/directory/subdistricts/{code}: grid-worker party-group-leader community-secretary subdistrict-desk partner system-admin
            POST /v1/directory/subdistricts: subdistrict-desk system-admin
            PUT /v1/directory/subdistricts/{code}: subdistrict-desk system-admin
            GET /v1/directory/communities: grid-worker party-group-leader community-secretary subdistrict-desk partner system-admin
            GET /v1/directory/communities/{code}: grid-worker party-group-leader community-secretary subdistrict-desk partner system-admin
            POST /v1/directory/communities: subdistrict-desk system-admin
            PUT /v1/directory/communities/{code}: subdistrict-desk system-admin
            GET /v1/directory/grids: grid-worker party-group-leader community-secretary subdistrict-desk partner system-admin
            GET /v1/directory/grids/{code}: grid-worker party-group-leader community-secretary subdistrict-desk partner system-admin
            POST /v1/directory/grids: subdistrict-desk system-admin
            PUT /v1/directory/grids/{code}: community-secretary subdistrict-desk system-admin
            GET /v1/directory/estates: grid-worker party-group-leader community-secretary subdistrict-desk partner system-admin
            GET /v1/directory/estates/{code}: grid-worker party-group-leader community-secretary subdistrict-desk partner system-admin
            POST /v1/directory/estates: subdistrict-desk system-admin
            PUT /v1/directory/estates/{code}: subdistrict-desk system-admin
            GET /v1/directory/party-organizations: grid-worker party-group-leader community-secretary subdistrict-desk partner system-admin
            GET /v1/directory/party-organizations/{code}: grid-worker party-group-leader community-secretary subdistrict-desk partner system-admin
            POST /v1/directory/party-organizations: subdistrict-desk system-admin
            PUT /v1/directory/party-organizations/{code}: subdistrict-desk system-admin
            GET /v1/directory/partner-units: grid-worker party-group-leader community-secretary subdistrict-desk partner system-admin
            GET /v1/directory/partner-units/{code}: grid-worker party-group-leader community-secretary subdistrict-desk partner system-admin
            POST /v1/directory/partner-units: subdistrict-desk system-admin
            PUT /v1/directory/partner-units/{code}: subdistrict-desk system-admin
            GET /v1/directory/entries/{code}/history: grid-worker party-group-leader community-secretary subdistrict-desk partner system-admin
            POST /v1/directory/entries/{code}/voiding: subdistrict-desk system-admin
            GET /v1/routing/rule-sets: subdistrict-desk system-admin
            POST /v1/routing/rule-sets: subdistrict-desk system-admin
            GET /v1/routing/rule-sets/{version}: subdistrict-desk system-admin
            PUT /v1/routing/rule-sets/{version}: subdistrict-desk system-admin
            POST /v1/routing/rule-sets/{version}/dry-run: subdistrict-desk system-admin
            POST /v1/routing/rule-sets/{version}/activation: system-admin
            GET /v1/routing/alarms: subdistrict-desk system-admin
            GET /v1/routing/alarms/{id}: subdistrict-desk system-admin
            POST /v1/routing/alarms/{id}/acknowledgement: subdistrict-desk system-admin
            GET /v1/routing/corrections: subdistrict-desk system-admin
            GET /v1/subscriptions: subdistrict-desk partner
            POST /v1/subscriptions: subdistrict-desk partner
            GET /v1/subscriptions/{id}: subdistrict-desk partner
            PUT /v1/subscriptions/{id}: subdistrict-desk partner
            GET /v1/subscriptions/{id}/keys: subdistrict-desk partner
            POST /v1/subscriptions/{id}/pause: subdistrict-desk partner
            POST /v1/subscriptions/{id}/resumption: subdistrict-desk partner
            POST /v1/subscriptions/{id}/enablement: subdistrict-desk partner
            POST /v1/subscriptions/{id}/end: subdistrict-desk partner
            POST /v1/subscriptions/{id}/test: subdistrict-desk partner
            POST /v1/subscriptions/{id}/secret-rotation: subdistrict-desk partner
            GET /v1/subscriptions/alarms: subdistrict-desk
            GET /v1/subscriptions/alarms/{id}: subdistrict-desk
            POST /v1/subscriptions/alarms/{id}/acknowledgement: subdistrict-desk
            GET /v1/subscriptions/{id}/feed: subdistrict-desk partner
            GET /v1/subscriptions/{id}/events: subdistrict-desk partner
            POST /v1/subscriptions/{id}/topic-password-rotation: subdistrict-desk partner
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
