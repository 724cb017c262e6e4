package org.huying.dispatch.canvass;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huying.dispatch.matter.MatterFixtures.NOW;
import static org.huying.dispatch.matter.MatterFixtures.aCase;

import java.util.List;
import java.util.UUID;
import org.huying.chassis.event.Occurrence;
import org.huying.chassis.testing.contract.EventContract;
import org.huying.chassis.testing.contract.EventExample;
import org.huying.dispatch.canvass.CanvassResult.ChoiceCount;
import org.huying.dispatch.canvass.CanvassResult.QuestionCount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CanvassEventContractTest {
    private static final EventContract CONTRACT = EventContract.of("dispatch-service");
    private static final UUID ID = UUID.fromString("018c2371-2c00-7000-8000-0000000f0002");
    private static final String NUMBER = "WLC-20231113-0001-C1";

    @ParameterizedTest
    @MethodSource("events")
    void is_as_published(CanvassEvent event) {
        CONTRACT.isKeptBy(event);
    }

    @Test
    void every_event_of_the_aggregate_is_published() {
        assertThat(CONTRACT.examples().stream().map(EventExample::type).filter(type -> type.startsWith("canvass.")))
                .containsExactlyInAnyOrderElementsOf(
                        events().stream().map(CanvassEvent::type).toList());
        assertThat(CanvassEvent.class.getPermittedSubclasses()).hasSize(events().size());
    }

    static List<CanvassEvent> events() {
        List<Question> asked = CanvassFixtures.QUESTIONS.questions().subList(0, 1);
        return List.of(
                new CanvassEvent.Opened(at(1), by(CanvassStatus.OPEN), "延时服务入户征询", asked),
                new CanvassEvent.Closed(at(2), by(CanvassStatus.CLOSED), 119, counted(95, 119)),
                new CanvassEvent.Recounted(at(3), by(CanvassStatus.CLOSED), 120, counted(96, 120)));
    }

    private static List<QuestionCount> counted(int inFavour, int answered) {
        return List.of(new QuestionCount(
                "extend",
                answered,
                List.of(new ChoiceCount("FOR", inFavour), new ChoiceCount("AGAINST", answered - inFavour))));
    }

    private static Occurrence at(long sequence) {
        return new Occurrence(ID.toString(), NUMBER, sequence, NOW.plusSeconds(3_600 * sequence));
    }

    private static CanvassReference by(CanvassStatus status) {
        return new CanvassReference(ID, NUMBER, aCase(), "COMMUNITY-520102033905", status, 120, "community-secretary");
    }
}
