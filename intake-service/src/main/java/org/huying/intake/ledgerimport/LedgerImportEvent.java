package org.huying.intake.ledgerimport;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.huying.chassis.event.DomainEvent;
import org.huying.chassis.event.Occurrence;

/** What is told of an import: how much came in. Topic {@code huying.concerns}, key = import id. */
public sealed interface LedgerImportEvent extends DomainEvent {
    @Override
    default String stream() {
        return "huying.concerns";
    }

    /**
     * An import that was started is over.
     *
     * @param status     DONE, CANCELLED or FAILED
     * @param total      rows of the sheet
     * @param registered rows that became concerns
     * @param known      rows that had become one before
     * @param rejected   rows with something wrong
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Finished(
            @JsonIgnore Occurrence occurrence,
            UUID importId,
            String number,
            LedgerImportStatus status,
            int total,
            int registered,
            int known,
            int rejected,
            String actorRole)
            implements LedgerImportEvent {
        @Override
        public String type() {
            return "ledger-import.finished.v1";
        }
    }
}
