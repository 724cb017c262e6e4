package org.huying.dispatch.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Optional;
import org.huying.chassis.problem.Invalid;
import org.huying.dispatch.directory.PartnerUnit;
import org.huying.dispatch.directory.UnitKind;
import org.junit.jupiter.api.Test;

class TermsCheckTest {
    private static final PartnerUnit POLICE = new PartnerUnit(
            "POLICE-WLC", UnitKind.POLICE_STATION, "五里冲派出所", List.of("520102033905"), List.of(), List.of());

    private final TermsCheck check = new TermsCheck(new EndpointRules(List.of(443), Optional.empty()));

    @Test
    void takes_types_there_are_topics_of_the_tree_and_communities_of_the_unit() {
        var filter =
                new NoticeFilter(List.of("task.assigned.v1"), List.of("city-order.vendors"), List.of("520102033905"));
        assertThatCode(() -> check.mustBeSound(webhook(filter, "https://a.example"), Channel.WEBHOOK, POLICE))
                .doesNotThrowAnyException();
        assertThatCode(() -> check.mustBeSound(terms(filter), Channel.FEED, POLICE))
                .doesNotThrowAnyException();
    }

    @Test
    void points_at_everything_that_would_be_waited_for_in_vain() {
        // Given
        var filter = new NoticeFilter(
                List.of("task.assigned.v1", "case.filed.v1"), List.of("City Order"), List.of("520102033901"));
        // When
        List<String> pointers = complaints(terms(filter), Channel.SSE);
        // Then
        assertThat(pointers).containsExactly("/types/1", "/topics/0", "/communities/0");
    }

    @Test
    void a_webhook_needs_an_address_and_a_signature() {
        assertThat(complaints(terms(all()), Channel.WEBHOOK)).containsExactly("/signatures", "/endpoint");
        assertThat(complaints(webhook(all(), "http://a.example"), Channel.WEBHOOK))
                .containsExactly("/endpoint");
    }

    @Test
    void the_other_channels_have_neither() {
        for (Channel channel : List.of(Channel.FEED, Channel.SSE, Channel.KAFKA))
            assertThat(complaints(webhook(all(), "https://a.example"), channel))
                    .containsExactly("/endpoint", "/signatures");
    }

    private List<String> complaints(SubscriptionTerms terms, Channel channel) {
        Invalid refusal = catchThrowableOfType(Invalid.class, () -> check.mustBeSound(terms, channel, POLICE));
        List<?> errors = (List<?>) refusal.members().get("errors");
        return errors.stream().map(it -> ((Invalid.FieldError) it).pointer()).toList();
    }

    private static NoticeFilter all() {
        return new NoticeFilter(null, null, null);
    }

    private static SubscriptionTerms terms(NoticeFilter filter) {
        return new SubscriptionTerms("一号", filter, null, null);
    }

    private static SubscriptionTerms webhook(NoticeFilter filter, String endpoint) {
        return new SubscriptionTerms("一号", filter, endpoint, SignatureScheme.V1);
    }
}
