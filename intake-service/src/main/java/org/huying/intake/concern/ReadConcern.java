package org.huying.intake.concern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.huying.chassis.paging.Cursor;
import org.huying.chassis.paging.Page;
import org.huying.chassis.paging.PageRequest;
import org.huying.chassis.privacy.Screening;
import org.huying.chassis.problem.HiddenFromCaller;
import org.huying.chassis.problem.NotFound;
import org.huying.chassis.scope.AccessScope;
import org.huying.intake.progress.Progress;
import org.huying.intake.progress.ProgressStep;

/** Concerns and their progress, to those entitled. */
@ApplicationScoped
public class ReadConcern {
    private final Concerns concerns;
    private final Progress progress;

    ReadConcern(Concerns concerns, Progress progress) {
        this.concerns = concerns;
        this.progress = progress;
    }

    /** A concern and how much of it the caller may read. */
    public record Disclosed(Concern concern, Disclosure disclosure) {
        /** The reporter's words as far as they are disclosed, null where they are not. */
        public String description() {
            return switch (disclosure) {
                case FULL -> concern.description();
                case SCREENED -> Screening.mask(concern.description());
                case PLACE_ONLY -> null;
            };
        }

        /** The address; its free text is the reporter's words too. */
        public Address address() {
            Address whole = concern.address();
            return switch (disclosure) {
                case FULL -> whole;
                case SCREENED -> whole.withFreeText(whole.freeText() == null ? null : Screening.mask(whole.freeText()));
                case PLACE_ONLY -> whole.withFreeText(null);
            };
        }
    }

    /** A concern's way so far. */
    public record Followed(Concern concern, List<ProgressStep> steps) {}

    @Transactional
    public Disclosed read(String number, AccessScope caller) {
        Concern concern = numbered(number);
        return Disclosure.to(caller, concern, progress.ownerOf(concern.id()))
                .map(disclosure -> new Disclosed(concern, disclosure))
                .orElseThrow(() -> new HiddenFromCaller("concern", number));
    }

    @Transactional
    public Page<Disclosed> list(AccessScope caller, PageRequest request) {
        Optional<UUID> before = request.after().map(ReadConcern::id);
        List<Concern> found = concerns.visibleTo(caller, before, request.limit() + 1);
        Page<Concern> page = Page.of(found, request.limit(), concern -> Cursor.of(concern.id()));
        return page.map(concern -> new Disclosed(
                concern, Disclosure.to(caller, concern, Optional.empty()).orElseThrow()));
    }

    /** With the tracking code, or as somebody who may read the concern. */
    @Transactional
    public Followed follow(String number, String trackingCode, AccessScope caller) {
        Concern concern = numbered(number);
        boolean knowsCode = trackingCode != null && concern.hasTrackingCode(trackingCode);
        if (!knowsCode
                && Disclosure.to(caller, concern, progress.ownerOf(concern.id()))
                        .isEmpty())
            throw caller.isAnonymous() ? new NotFound("concern", number) : new HiddenFromCaller("concern", number);
        return new Followed(concern, progress.of(concern.id(), concern.registeredAt()));
    }

    private Concern numbered(String number) {
        return concerns.numbered(number).orElseThrow(() -> new NotFound("concern", number));
    }

    private static UUID id(Cursor cursor) {
        try {
            return UUID.fromString(cursor.key());
        } catch (IllegalArgumentException notOurs) {
            throw Cursor.broken();
        }
    }
}
