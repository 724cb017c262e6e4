package org.huying.dispatch.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.huying.chassis.event.Trace;
import org.huying.chassis.outbox.OutboxListener;
import org.huying.chassis.outbox.ToldEvent;

/** Writes down what partner units are to be told, in the transaction of what caused it. */
@ApplicationScoped
public class Notices implements OutboxListener {
    private final Instance<NoticeSource> sources;
    private final PartnerUnits partners;
    private final NoticeTable table;
    private final Clock clock;

    Notices(@Any Instance<NoticeSource> sources, PartnerUnits partners, NoticeTable table, Clock clock) {
        this.sources = sources;
        this.partners = partners;
        this.table = table;
        this.clock = clock;
    }

    @Override
    public void told(List<ToldEvent> events) {
        List<WrittenNotice> written = events.stream().flatMap(this::of).toList();
        if (!written.isEmpty()) table.insert(written);
    }

    /** Tells a unit what no event of the town caused, such as what became of its own answer. */
    public void tell(Notice notice) {
        Trace trace = Trace.current();
        table.insert(List.of(new WrittenNotice(notice, clock.instant(), trace.correlationId(), trace.traceparent())));
    }

    private Stream<WrittenNotice> of(ToldEvent told) {
        var envelope = told.envelope();
        return sources.stream()
                .flatMap(source -> source.noticesOf(told.event()))
                .filter(notice -> partners.include(notice.unit()))
                .map(notice -> new WrittenNotice(
                        notice, envelope.recordedTime(), envelope.correlationId(), envelope.traceparent()));
    }
}
