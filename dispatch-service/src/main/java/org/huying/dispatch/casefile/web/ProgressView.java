package org.huying.dispatch.casefile.web;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.huying.chassis.privacy.Screening;
import org.huying.dispatch.casefile.ProgressNote;

@Schema(description = "进展 · How far a unit had come, in its words; numbers that identify a person are masked")
record ProgressView(
        UUID id,

        @Schema(description = "Code of the unit", examples = "URBAN-WLC")
        String unit,

        @Schema(description = "轮次") int round,
        @Schema(description = "UTC") Instant notedAt,
        @Schema(examples = "已约谈摊主，今晚复查。") String note) {
    static ProgressView of(ProgressNote note) {
        return new ProgressView(note.id(), note.unit(), note.round(), note.notedAt(), Screening.mask(note.words()));
    }
}
