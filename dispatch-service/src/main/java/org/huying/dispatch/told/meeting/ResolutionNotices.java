package org.huying.dispatch.told.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Function;
import java.util.stream.Stream;
import org.huying.chassis.event.DomainEvent;
import org.huying.dispatch.notice.Notice;
import org.huying.dispatch.notice.NoticeSource;
import org.huying.dispatch.resolution.Resolution;
import org.huying.dispatch.resolution.ResolutionEvent;
import org.huying.dispatch.told.Letterhead;
import org.huying.dispatch.told.Meanings;
import org.huying.dispatch.told.Standing;
import org.huying.dispatch.told.Wording;

/** What comes of a resolution for the unit that answers for it. */
@ApplicationScoped
public class ResolutionNotices implements NoticeSource {
    static final Meanings<ResolutionEvent, ResolutionNotices> MEANINGS =
            Meanings.<ResolutionEvent, ResolutionNotices>of(ResolutionEvent.class)
                    .on(ResolutionEvent.Issued.class, (event, on) -> on.tell(event, ResolutionNotice.Issued::new))
                    .on(ResolutionEvent.SentBack.class, (event, on) -> on.sentBack(event))
                    .on(ResolutionEvent.Confirmed.class, (event, on) -> on.tell(event, ResolutionNotice.Confirmed::new))
                    .on(ResolutionEvent.Withdrawn.class, (event, on) -> on.tell(event, ResolutionNotice.Withdrawn::new))
                    .on(ResolutionEvent.Overdue.class, (event, on) -> on.tell(event, ResolutionNotice.Overdue::new))
                    // What a unit does and says itself.
                    .nobody(ResolutionEvent.Accepted.class)
                    .nobody(ResolutionEvent.Reported.class);

    private final Standing standing;

    public ResolutionNotices(Standing standing) {
        this.standing = standing;
    }

    @Override
    public Stream<Notice> noticesOf(DomainEvent event) {
        return MEANINGS.read(event).stream()
                .filter(told -> standing.isPartner(told.of().unit()))
                .flatMap(told -> MEANINGS.tell(told, this));
    }

    private Stream<Notice> sentBack(ResolutionEvent.SentBack event) {
        Resolution resolution = resolution(event);
        String why = Wording.of(resolution.judgement(), cases(event, resolution).anyConfidential());
        return tell(event, sheet -> new ResolutionNotice.SentBack(why, sheet));
    }

    private Stream<Notice> tell(ResolutionEvent event, Function<ResolutionSheet, ResolutionNotice> content) {
        Resolution resolution = resolution(event);
        ResolutionSheet sheet = ResolutionSheet.of(resolution, cases(event, resolution));
        return Stream.of(Letterhead.of(event, resolution.id(), event.of().communityCode(), null)
                .to(event.of().unit(), content.apply(sheet)));
    }

    private OwnCases cases(ResolutionEvent event, Resolution resolution) {
        return new OwnCases(resolution.cases(), event.of().unit(), standing);
    }

    private Resolution resolution(ResolutionEvent event) {
        return standing.of(Resolution.class, event.of().resolutionId());
    }
}
