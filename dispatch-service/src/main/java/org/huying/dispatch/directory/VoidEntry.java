package org.huying.dispatch.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.huying.chassis.audit.PrivilegedActs;
import org.huying.chassis.problem.NotFound;

/** Voids an entry (作废): from then on it is no more, and its code is never used again. */
@ApplicationScoped
public class VoidEntry {
    private final DirectoryDesk desk;
    private final Effect effect;
    private final PrivilegedActs acts;

    VoidEntry(DirectoryDesk desk, Effect effect, PrivilegedActs acts) {
        this.desk = desk;
        this.effect = effect;
        this.acts = acts;
    }

    @Transactional
    public ListedEntry handle(EntryCommand command, String reason) {
        DirectoryBook book = desk.open();
        ListedEntry before = book.find(command.code()).orElseThrow(() -> new NotFound("entry", command.code()));
        command.expected().mustBe(before.sequence());
        Change change = effect.of(command.from(), "/from", command.caller());
        ListedEntry voided = before.voided(reason, change);
        desk.enterVoided(voided, book, change);
        acts.record("voided: " + reason);
        return voided;
    }
}
