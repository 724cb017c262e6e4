package org.huying.dispatch.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.EdECPrivateKey;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.huying.dispatch.subscription.SignatureScheme;
import org.huying.dispatch.subscription.SigningKey;
import org.huying.dispatch.subscription.SigningKey.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code v1a} and {@code v1} held against another maker's cryptography: that of Node. */
class NodeSignaturesTest {
    private static final String BODY = "{\"type\":\"task.assigned.v1\",\"place\":\"五里冲\"}";
    private static final String VERIFY = """
            const crypto = require('node:crypto');
            const [id, timestamp, body, header, publicKey, secret] = process.argv.slice(2);
            const signed = Buffer.from(`${id}.${timestamp}.${body}`, 'utf8');
            const prefix = Buffer.from('302a300506032b6570032100', 'hex');
            const der = Buffer.concat([prefix, Buffer.from(publicKey, 'base64')]);
            const key = crypto.createPublicKey({key: der, format: 'der', type: 'spki'});
            const found = {};
            for (const signature of header.split(' ')) {
              const [version, value] = signature.split(',');
              const bytes = Buffer.from(value, 'base64');
              found[version] = version === 'v1a'
                ? crypto.verify(null, signed, key, bytes)
                : crypto.timingSafeEqual(
                    crypto.createHmac('sha256', Buffer.from(secret, 'base64')).update(signed).digest(), bytes);
            }
            console.log(JSON.stringify(found));
            """;

    @TempDir
    Path home;

    @Test
    void are_verified_by_node() throws Exception {
        // Given
        Optional<Path> node = NodeBinary.find(home);
        assumeTrue(node.isPresent(), "没有 node，跳过 · no node: skipped");
        KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        byte[] seed = ((EdECPrivateKey) pair.getPrivate()).getBytes().orElseThrow();
        byte[] secret = "0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.US_ASCII);
        var keys = List.of(new SigningKey(Kind.ED25519, seed), new SigningKey(Kind.HMAC, secret));
        // When
        String header = Signatures.header(
                keys, SignatureScheme.BOTH, "id-1", 1_701_849_600, BODY.getBytes(StandardCharsets.UTF_8));
        // Then
        assertThat(verified(node.get(), BODY, header, pair, secret)).isEqualTo("{\"v1a\":true,\"v1\":true}");
        assertThat(verified(node.get(), BODY + " ", header, pair, secret)).isEqualTo("{\"v1a\":false,\"v1\":false}");
    }

    private String verified(Path node, String body, String header, KeyPair pair, byte[] secret)
            throws IOException, InterruptedException {
        Path script = Files.writeString(home.resolve("verify.js"), VERIFY);
        byte[] encoded = pair.getPublic().getEncoded();
        byte[] raw = Arrays.copyOfRange(encoded, encoded.length - 32, encoded.length);
        Process process = new ProcessBuilder(
                        node.toString(),
                        script.toString(),
                        "id-1",
                        "1701849600",
                        body,
                        header,
                        Base64.getEncoder().encodeToString(raw),
                        Base64.getEncoder().encodeToString(secret))
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return said.strip();
    }
}
