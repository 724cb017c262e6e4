package org.huying.reporting.testing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.util.List;
import org.huying.chassis.inbox.ReceivedEvent;
import org.huying.reporting.ledger.KeepLedger;
import org.huying.reporting.readmodel.ReadModel;

/** Folds events into the ledger and every read model beside it, without a journal. */
@ApplicationScoped
public class ReadModels {
    private final KeepLedger ledger;
    private final Instance<ReadModel> others;

    ReadModels(KeepLedger ledger, @Any Instance<ReadModel> others) {
        this.ledger = ledger;
        this.others = others;
    }

    @Transactional
    public void keep(List<ReceivedEvent> events) {
        ledger.keep(events);
        others.forEach(model -> model.keep(events.stream()
                .filter(event -> model.topics().contains(event.topic()))
                .toList()));
    }
}
