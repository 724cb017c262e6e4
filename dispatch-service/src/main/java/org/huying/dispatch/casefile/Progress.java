package org.huying.dispatch.casefile;

import java.time.Instant;
import org.huying.chassis.privacy.Screening;

/** How far a unit has come with its task (进展). The case stays where it is; no clock is met by it. */
record Progress(CaseFile file) {
    CaseEvent.ProgressNoted note(String words, Actor by, Instant now) {
        file.handlers()
                .taskOf(by)
                .orElseThrow(() -> new NotYourTask(file.number()))
                .noteProgress();
        String told = file.isConfidential() ? null : Screening.mask(words);
        return new CaseEvent.ProgressNoted(file.next(now), file.reference(by), by.unit(), told);
    }
}
