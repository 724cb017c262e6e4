package org.huying.reporting.hotspot;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.huying.chassis.scope.AccessScope;
import org.huying.reporting.scope.Selection;
import org.huying.reporting.summary.Window;
import org.huying.reporting.table.OneMoment;

/** Asks the same of what is kept and of the lines, as of one moment. */
@ApplicationScoped
class SpotQuestions {
    private static final int MOST = 200;
    private static final int FEW = 2;

    private final OneMoment moment;
    private final KeptRecurrences kept;
    private final CountedRecurrences counted;
    private final Recurrences recurrences;

    SpotQuestions(OneMoment moment, KeptRecurrences kept, CountedRecurrences counted, Recurrences recurrences) {
        this.moment = moment;
        this.kept = kept;
        this.counted = counted;
        this.recurrences = recurrences;
    }

    /** What is kept says what counting says, if it says anything; returns whether it does. */
    boolean agree(Window window, Selection selection, AccessScope caller) {
        return QuarkusTransaction.requiringNew().call(() -> {
            moment.begin(Recurrences.TABLES);
            Found expected = counted.of(window, selection, caller);
            boolean tells = false;
            for (int most : List.of(FEW, MOST)) {
                Optional<Found> told = kept.of(window, selection, caller, most);
                told.ifPresent(found -> assertThat(found.in(window, most))
                        .as("%d of %s %s %s", most, window, selection, caller)
                        .isEqualTo(expected.in(window, most)));
                tells = told.isPresent();
            }
            return tells;
        });
    }

    /** The answer, which is what counting gives. */
    HotSpots answer(Window window, Selection selection, AccessScope caller) {
        HotSpots told = recurrences.of(window, selection, caller, MOST);
        HotSpots expected = QuarkusTransaction.requiringNew()
                .call(() -> counted.of(window, selection, caller).in(window, MOST));
        assertThat(told).isEqualTo(expected);
        return told;
    }
}
