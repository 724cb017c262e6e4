package org.huying.dispatch.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.huying.chassis.audit.PrivilegedActs;
import org.huying.chassis.problem.Invalid;
import org.huying.chassis.problem.NotFound;
import org.huying.chassis.scope.AccessScope;
import org.huying.chassis.scope.Role;

/** Has an entry say something else, from now or a later instant on. */
@ApplicationScoped
public class ReviseEntry {
    private final DirectoryDesk desk;
    private final Effect effect;
    private final PrivilegedActs acts;

    ReviseEntry(DirectoryDesk desk, Effect effect, PrivilegedActs acts) {
        this.desk = desk;
        this.effect = effect;
        this.acts = acts;
    }

    @Transactional
    public ListedEntry handle(EntryCommand command, DirectoryEntry entry) {
        DirectoryBook book = desk.open();
        ListedEntry before = book.find(command.code())
                .filter(it -> it.kind() == entry.entryKind())
                .orElseThrow(() -> new NotFound("entry", command.code()));
        mustBeAllowed(command.caller(), before.latest().entry(), entry);
        if (!entry.code().equals(command.code()))
            throw new Invalid("/code", "代码不能更改 · a code is not changed: void this entry and list another");
        command.expected().mustBe(before.sequence());
        Change change = effect.of(command.from(), "/validFrom", command.caller());
        ListedEntry revised = before.revised(entry, change);
        desk.enter(revised, book, change);
        acts.record("version " + revised.sequence());
        return revised;
    }

    private static void mustBeAllowed(AccessScope caller, DirectoryEntry before, DirectoryEntry after) {
        if (caller.has(Role.SUBDISTRICT_DESK) || caller.has(Role.SYSTEM_ADMIN)) return;
        boolean ownPeopleOnly = before instanceof Grid was
                && after instanceof Grid is
                && is.partyGroup() != null
                && caller.covers(was.communityCode(), null)
                && was.withPeopleOf(is).equals(is);
        if (!ownPeopleOnly) throw new NotYoursToChange(before.code());
    }
}
