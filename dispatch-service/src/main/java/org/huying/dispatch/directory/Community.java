package org.huying.dispatch.directory;

/**
 * A community (社区).
 *
 * @param code      division code, 12 digits
 * @param synthetic true where no official code is known and the code was made up for the fixture
 */
public record Community(String code, String name, boolean synthetic) implements DirectoryEntry {
    @Override
    public DirectoryEvent listed(long sequence, java.time.Instant now) {
        return new DirectoryEvent.CommunityListed(occurrence(sequence, now), code, name, synthetic);
    }
}
