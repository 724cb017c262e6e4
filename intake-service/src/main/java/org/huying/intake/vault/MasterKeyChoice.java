package org.huying.intake.vault;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Which master key it is: {@code huying.vault.master-key} is {@code file} or {@code transit}. */
@ApplicationScoped
class MasterKeyChoice {
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    private final boolean transit;
    private final boolean fileAllowed;
    private final Optional<Path> file;
    private final Optional<URI> address;

    MasterKeyChoice(
            @ConfigProperty(name = "huying.vault.master-key", defaultValue = "file") String kind,
            @ConfigProperty(name = "huying.vault.allow-file-key", defaultValue = "false") boolean fileAllowed,
            @ConfigProperty(name = "huying.vault.master-key-file") Optional<Path> file,
            @ConfigProperty(name = "huying.vault.transit.address") Optional<URI> address) {
        this.transit = kind.equals("transit");
        if (!transit && !kind.equals("file"))
            throw new IllegalStateException("huying.vault.master-key must be file or transit, not " + kind);
        this.fileAllowed = fileAllowed;
        this.file = file;
        this.address = address;
    }

    void check(@Observes @Priority(1) StartupEvent event) {
        if (ConfigUtils.isProfileActive("prod")) check(transit, fileAllowed, address);
    }

    /** A file beside the data protects nobody from whoever gets hold of both; an agent beside the service may be plain. */
    static void check(boolean transit, boolean fileAllowed, Optional<URI> address) {
        if (!transit && !fileAllowed)
            throw new IllegalStateException("huying.vault.master-key must be transit in production;"
                    + " huying.vault.allow-file-key=true allows a file all the same");
        if (!transit) return;
        boolean safe = address.filter(it -> "https".equals(it.getScheme()) || LOOPBACK.contains(it.getHost()))
                .isPresent();
        if (!safe) throw new IllegalStateException("huying.vault.transit.address must be https in production");
    }

    /** A file that is named beside a transit engine holds former keys, until a rotation has left none in use. */
    @Produces
    @Singleton
    MasterKey masterKey(
            @ConfigProperty(name = "huying.vault.transit.mount", defaultValue = "transit") String mount,
            @ConfigProperty(name = "huying.vault.transit.key", defaultValue = "huying-intake") String key,
            @ConfigProperty(name = "huying.vault.transit.token-file") Optional<Path> tokenFile,
            @ConfigProperty(name = "huying.vault.transit.namespace") Optional<String> namespace,
            @ConfigProperty(name = "huying.vault.transit.timeout", defaultValue = "3S") Duration timeout)
            throws IOException {
        List<MasterKey> files = file.isPresent() ? List.of(new FileMasterKey(file.get())) : List.of();
        if (!transit) {
            if (files.isEmpty()) throw new IllegalStateException("huying.vault.master-key-file is not set");
            return files.get(0);
        }
        return new MasterKeys(
                new TransitMasterKey(new TransitSettings(
                        address.orElseThrow(() -> new IllegalStateException("huying.vault.transit.address is not set")),
                        mount,
                        key,
                        tokenFile.orElseThrow(
                                () -> new IllegalStateException("huying.vault.transit.token-file is not set")),
                        namespace,
                        timeout)),
                files);
    }
}
