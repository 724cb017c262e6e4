package org.huying.dispatch.directory;

/**
 * The subdistrict (街道) itself.
 *
 * @param code division code, 12 digits
 */
public record Subdistrict(String code, String name) implements DirectoryEntry {
    @Override
    public EntryKind entryKind() {
        return EntryKind.SUBDISTRICT;
    }

    @Override
    public DirectoryEvent listed(Telling telling) {
        return new DirectoryEvent.SubdistrictListed(
                telling.occurrence(), code, name, telling.validFrom(), telling.validTo(), telling.planned());
    }
}
