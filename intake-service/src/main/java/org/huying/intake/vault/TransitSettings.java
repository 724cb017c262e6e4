package org.huying.intake.vault;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * Where a transit engine is and how to get in.
 *
 * @param address   of the server, for example {@code https://vault.example.cn:8200}
 * @param mount     where the engine is mounted
 * @param key       the key's name there, of type {@code aes256-gcm96}
 * @param tokenFile read for each call, so that an agent may renew the token
 * @param namespace of an installation that has several; empty in most
 * @param timeout   of each call
 */
record TransitSettings(
        URI address, String mount, String key, Path tokenFile, Optional<String> namespace, Duration timeout) {
    /** Names a version of the key. */
    String id(String version) {
        return prefix() + version;
    }

    String prefix() {
        return "transit/" + mount + "/" + key + ":";
    }
}
