package org.huying.chassis.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The REST contract of a service as data: {@code contract/openapi.yaml} of the module under test equals what the
 * service serves. {@code -Dcontract.update=true} writes it anew.
 */
public final class OpenApiContract {
    private static final Path FILE = Path.of("contract", "openapi.yaml");

    private OpenApiContract() {}

    public static void isKeptBy(String served) {
        try {
            if (Boolean.getBoolean("contract.update")) Files.writeString(FILE, served);
            assertThat(served).isEqualTo(Files.readString(FILE));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
