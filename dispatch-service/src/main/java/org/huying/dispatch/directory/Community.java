package org.huying.dispatch.directory;

/**
 * A community (社区).
 *
 * @param code      division code, 12 digits
 * @param synthetic true where no official code is known and the code was made up for the fixture
 */
public record Community(String code, String name, boolean synthetic) implements DirectoryEntry {
    @Override
    public EntryKind entryKind() {
        return EntryKind.COMMUNITY;
    }

    @Override
    public String lyingIn() {
        return code;
    }

    @Override
    public DirectoryEvent listed(Telling telling) {
        return new DirectoryEvent.CommunityListed(
                telling.occurrence(), code, name, synthetic, telling.validFrom(), telling.validTo(), telling.planned());
    }
}
