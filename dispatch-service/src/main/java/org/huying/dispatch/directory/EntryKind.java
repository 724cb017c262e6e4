package org.huying.dispatch.directory;

/** The kinds of entries, by the names under which they are stored. */
public enum EntryKind {
    SUBDISTRICT("Subdistrict", Subdistrict.class),
    COMMUNITY("Community", Community.class),
    GRID("Grid", Grid.class),
    ESTATE("Estate", Estate.class),
    PARTY_ORGANIZATION("PartyOrganization", PartyOrganization.class),
    PARTNER_UNIT("PartnerUnit", PartnerUnit.class);

    private final String stored;
    private final Class<? extends DirectoryEntry> shape;

    EntryKind(String stored, Class<? extends DirectoryEntry> shape) {
        this.stored = stored;
        this.shape = shape;
    }

    String stored() {
        return stored;
    }

    Class<? extends DirectoryEntry> shape() {
        return shape;
    }

    static EntryKind stored(String name) {
        for (EntryKind kind : values()) if (kind.stored.equals(name)) return kind;
        throw new IllegalStateException("unknown kind of entry: " + name);
    }
}
