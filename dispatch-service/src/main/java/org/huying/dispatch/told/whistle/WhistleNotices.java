package org.huying.dispatch.told.whistle;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Function;
import java.util.stream.Stream;
import org.huying.chassis.event.DomainEvent;
import org.huying.dispatch.casefile.CaseFile;
import org.huying.dispatch.notice.Notice;
import org.huying.dispatch.notice.NoticeSource;
import org.huying.dispatch.told.Letterhead;
import org.huying.dispatch.told.Meanings;
import org.huying.dispatch.told.Standing;
import org.huying.dispatch.whistle.Whistle;
import org.huying.dispatch.whistle.WhistleCall;
import org.huying.dispatch.whistle.WhistleEvent;

/** What comes of a whistle for the units it calls, each of its own call. */
@ApplicationScoped
public class WhistleNotices implements NoticeSource {
    static final Meanings<WhistleEvent, WhistleNotices> MEANINGS = Meanings.<WhistleEvent, WhistleNotices>of(
                    WhistleEvent.class)
            .on(WhistleEvent.Sounded.class, (event, on) -> on.called(event, WhistleNotice.Sounded::new))
            .on(
                    WhistleEvent.Missed.class,
                    (event, on) -> on.tell(event, Stream.of(event.unit()), WhistleNotice.Missed::new))
            .on(WhistleEvent.Closed.class, (event, on) -> on.called(event, WhistleNotice.Closed::new))
            // What a unit does and says itself.
            .nobody(WhistleEvent.ReportedIn.class)
            .nobody(WhistleEvent.ResultGiven.class)
            // Read where it was written.
            .nobody(WhistleEvent.Evaluated.class);

    private final Standing standing;

    public WhistleNotices(Standing standing) {
        this.standing = standing;
    }

    @Override
    public Stream<Notice> noticesOf(DomainEvent event) {
        return MEANINGS.read(event).stream().flatMap(told -> MEANINGS.tell(told, this));
    }

    private Stream<Notice> called(WhistleEvent event, Function<WhistleSheet, WhistleNotice> content) {
        Whistle whistle = whistle(event);
        return tell(event, whistle.calls().stream().map(call -> call.unit().code()), content);
    }

    private Stream<Notice> tell(
            WhistleEvent event, Stream<String> units, Function<WhistleSheet, WhistleNotice> content) {
        return units.filter(standing::isPartner).map(unit -> {
            Whistle whistle = whistle(event);
            CaseFile file = standing.of(CaseFile.class, whistle.about().caseId());
            WhistleCall call = whistle.callTo(unit).orElseThrow();
            WhistleSheet sheet = WhistleSheet.of(
                    whistle, call, file, standing.unit(whistle.callerUnit()).orElse(null));
            return Letterhead.of(event, file.id(), file.place().communityCode(), file.topic())
                    .to(unit, content.apply(sheet));
        });
    }

    private Whistle whistle(WhistleEvent event) {
        return standing.of(Whistle.class, event.of().whistleId());
    }
}
