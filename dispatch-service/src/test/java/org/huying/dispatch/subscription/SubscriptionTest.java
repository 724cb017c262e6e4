package org.huying.dispatch.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.huying.chassis.problem.MoveRefused;
import org.huying.dispatch.directory.PartnerUnit;
import org.huying.dispatch.directory.UnitKind;
import org.junit.jupiter.api.Test;

class SubscriptionTest {
    static final Instant NOON = Instant.parse("2023-12-01T04:00:00Z");
    private static final PartnerUnit PROPERTY =
            new PartnerUnit("PROPERTY-1", UnitKind.PROPERTY_MANAGER, "第一物业服务企业", List.of(), List.of(), List.of());

    @Test
    void begins_active_in_the_name_its_unit_has_then() {
        // When
        Subscription fresh = aWebhook();
        // Then
        assertThat(fresh.status()).isEqualTo(SubscriptionStatus.ACTIVE);
        assertThat(fresh.unitName()).isEqualTo("第一物业服务企业");
        assertThat(fresh.sequence()).isEqualTo(1);
        assertThat(fresh.asSubscriber())
                .isEqualTo(new Subscriber(
                        fresh.id(),
                        "PROPERTY-1",
                        Channel.WEBHOOK,
                        SubscriptionStatus.ACTIVE,
                        "https://a.example/hook",
                        SignatureScheme.BOTH));
    }

    @Test
    void takes_other_terms_as_a_whole_while_it_is_stopped() {
        // Given
        Subscription paused = aWebhook();
        paused.pause();
        var other = new SubscriptionTerms(
                "二号", new NoticeFilter(List.of(), List.of("noise"), null), "https://b.example", SignatureScheme.V1);
        // When
        paused.change(other);
        // Then
        assertThat(paused.terms()).isEqualTo(other);
        assertThat(paused.status()).isEqualTo(SubscriptionStatus.PAUSED);
        assertThat(paused.sequence()).isEqualTo(3);
    }

    @Test
    void names_why_it_was_disabled_until_it_is_enabled() {
        // Given
        Subscription failing = aWebhook();
        failing.disable(DisabledFor.FAILING, NOON);
        assertThat(failing.disabledFor()).isEqualTo(DisabledFor.FAILING);
        assertThat(failing.disabledAt()).isEqualTo(NOON);
        // When
        failing.enable();
        // Then
        assertThat(failing.isActive()).isTrue();
        assertThat(failing.disabledFor()).isNull();
        assertThat(failing.disabledAt()).isNull();
    }

    @Test
    void a_test_changes_no_version_and_names_the_one_subscription() {
        // Given
        Subscription tested = aWebhook();
        // When
        SubscriptionTested content = tested.test();
        // Then
        assertThat(content).isEqualTo(new SubscriptionTested(tested.id(), "一号", Channel.WEBHOOK));
        assertThat(tested.sequence()).isEqualTo(1);
    }

    @Test
    void one_that_ended_has_no_moves() {
        // Given
        Subscription over = aWebhook();
        over.end();
        // When, Then
        assertThat(SubscriptionMove.allowedFrom(over.status())).isEmpty();
        assertThatThrownBy(over::resume).isInstanceOf(MoveRefused.class);
    }

    @Test
    void what_is_said_of_it_on_record_has_neither_its_address_nor_its_name() {
        assertThat(aWebhook().label()).contains("WEBHOOK", "PROPERTY-1").doesNotContain("a.example", "一号");
    }

    @Test
    void a_filter_names_nothing_twice() {
        assertThat(new NoticeFilter(List.of("a", "b", "a"), null, List.of()).types())
                .containsExactly("a", "b");
    }

    static Subscription aWebhook() {
        var all = new NoticeFilter(null, null, null);
        var terms = new SubscriptionTerms("一号", all, "https://a.example/hook", SignatureScheme.BOTH);
        return new Subscription(
                UUID.fromString("018c2371-2c00-7000-8000-000000000001"),
                PROPERTY,
                Channel.WEBHOOK,
                terms,
                "somebody",
                NOON);
    }
}
