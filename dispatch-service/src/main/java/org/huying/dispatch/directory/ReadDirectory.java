package org.huying.dispatch.directory;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huying.chassis.problem.NotFound;

/** Reads the stored directory, as of any instant. */
@ApplicationScoped
public class ReadDirectory {
    private final DirectoryTable table;
    private final Clock clock;

    ReadDirectory(DirectoryTable table, Clock clock) {
        this.table = table;
        this.clock = clock;
    }

    /** @param asOf null for now */
    public List<EntryVersion> all(EntryKind kind, Instant asOf) {
        return new DirectoryBook(table.all())
                .versionsAt(asOf == null ? clock.instant() : asOf)
                .filter(version -> version.entry().entryKind() == kind)
                .toList();
    }

    /**
     * With the party groups of the grids, which stand in their grids and are in force as long as they are.
     *
     * @param asOf null for now
     */
    public List<EntryVersion> partyOrganizations(Instant asOf) {
        DirectoryBook book = new DirectoryBook(table.all());
        Instant then = asOf == null ? clock.instant() : asOf;
        Map<String, PartyOrganization> groups = book.at(then).partyOrganizations().stream()
                .collect(Collectors.toMap(PartyOrganization::code, Function.identity()));
        return book.versionsAt(then)
                .flatMap(version -> version.entry() instanceof PartyOrganization
                        ? Stream.of(version)
                        : version.entry() instanceof Grid grid
                                ? Stream.of(version.saying(
                                        groups.get(grid.partyGroup().code())))
                                : Stream.empty())
                .toList();
    }

    public ListedEntry one(EntryKind kind, String code) {
        ListedEntry found = one(code);
        if (found.kind() != kind) throw new NotFound("entry", code);
        return found;
    }

    public ListedEntry one(String code) {
        return new DirectoryBook(table.all()).find(code).orElseThrow(() -> new NotFound("entry", code));
    }

    /** What the entry says then; one that says nothing is not found. */
    public EntryVersion versionOf(ListedEntry entry, Instant asOf) {
        return entry.at(asOf == null ? clock.instant() : asOf).orElseThrow(() -> new NotFound("entry", entry.code()));
    }
}
