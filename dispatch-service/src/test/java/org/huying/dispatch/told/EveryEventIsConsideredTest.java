package org.huying.dispatch.told;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huying.dispatch.casefile.CaseEvent;
import org.huying.dispatch.deadline.ClockEvent;
import org.huying.dispatch.hazard.HazardEvent;
import org.huying.dispatch.jointaction.JointActionEvent;
import org.huying.dispatch.meeting.MeetingEvent;
import org.huying.dispatch.proactive.TopicEvent;
import org.huying.dispatch.referral.ReferralEvent;
import org.huying.dispatch.resolution.ResolutionEvent;
import org.huying.dispatch.whistle.WhistleEvent;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is not told is decided, not forgotten: whoever adds an event says what it means to partners. */
class EveryEventIsConsideredTest {
    @ParameterizedTest
    @ValueSource(
            classes = {
                CaseEvent.class,
                ClockEvent.class,
                WhistleEvent.class,
                ReferralEvent.class,
                HazardEvent.class,
                MeetingEvent.class,
                ResolutionEvent.class,
                JointActionEvent.class,
                TopicEvent.class
            })
    void each_kind_has_its_meaning(Class<?> events) {
        assertThat(listed()).containsAll(kinds(events).toList());
    }

    private static Stream<Class<?>> kinds(Class<?> events) {
        return events.isSealed()
                ? Arrays.stream(events.getPermittedSubclasses()).flatMap(EveryEventIsConsideredTest::kinds)
                : Stream.of(events);
    }

    private static Set<Class<?>> listed() {
        return new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("org.huying.dispatch.told")
                        .stream()
                        .flatMap(it -> Arrays.stream(it.reflect().getDeclaredFields()))
                        .filter(field -> field.getType().equals(Meanings.class))
                        .flatMap(field -> meanings(field).listed().stream())
                        .collect(Collectors.toSet());
    }

    private static Meanings<?, ?> meanings(Field field) {
        try {
            field.setAccessible(true);
            return (Meanings<?, ?>) field.get(null);
        } catch (IllegalAccessException hidden) {
            throw new IllegalStateException(hidden);
        }
    }
}
