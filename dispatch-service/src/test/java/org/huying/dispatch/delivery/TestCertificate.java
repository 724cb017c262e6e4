package org.huying.dispatch.delivery;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A certificate by nobody but itself, made by the JDK's own tool. */
final class TestCertificate {
    static final String PASSWORD = "changeit";
    private static final Path KEYTOOL = Path.of(System.getProperty("java.home"), "bin", "keytool");

    private TestCertificate() {}

    /** A PKCS #12 store with the key. */
    static Path store(Path home, String name) throws IOException, InterruptedException {
        Path store = home.resolve("receiver.p12");
        keytool(
                store,
                "-genkeypair",
                "-alias",
                "receiver",
                "-keyalg",
                "EC",
                "-groupname",
                "secp256r1",
                "-validity",
                "2",
                "-dname",
                "CN=" + name,
                "-ext",
                "SAN=dns:" + name);
        return store;
    }

    /** The certificate alone, as PEM. */
    static Path exported(Path home, Path store) throws IOException, InterruptedException {
        Path pem = home.resolve("receiver.pem");
        keytool(store, "-exportcert", "-rfc", "-alias", "receiver", "-file", pem.toString());
        return pem;
    }

    private static void keytool(Path store, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(KEYTOOL.toString()));
        command.addAll(List.of(arguments));
        command.addAll(List.of("-storetype", "PKCS12", "-keystore", store.toString(), "-storepass", PASSWORD));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes());
        if (!process.waitFor(30, TimeUnit.SECONDS) || process.exitValue() != 0) throw new IOException(said);
    }
}
