package org.huying.dispatch.resolution;

import java.time.LocalDate;
import java.util.List;

/**
 * What is resolved, and who answers for it.
 *
 * @param agendaItem the item of the agenda it was decided under
 * @param cases      numbers of the cases it serves
 */
public record Mandate(int agendaItem, String words, String unit, LocalDate dueOn, List<String> cases) {
    public Mandate {
        cases = List.copyOf(cases);
    }
}
