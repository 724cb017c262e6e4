package org.huying.reporting.fieldwork;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.util.List;

/** The fields of field work's events that the figures are made of; each event has some of them. */
@JsonIgnoreProperties(ignoreUnknown = true)
record FieldTold(
        String number,
        String matterNumber,
        String status,
        Long plannedHouseholds,
        Long reachedHouseholds,
        List<Asked> questions,
        List<Counted> results,
        Long planned,
        String label,
        String itemId,
        String metric,
        String population,
        String occasion,
        Long numerator,
        Long denominator,
        Instant from,
        Instant to) {

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Asked(String code, String text, List<Asked> choices) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Counted(String code, long answered, List<Chosen> choices) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Chosen(String code, long count) {}
}
