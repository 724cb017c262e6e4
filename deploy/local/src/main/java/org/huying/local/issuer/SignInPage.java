package org.huying.local.issuer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

/** Where a browser chooses which demo user it is. The issuer reads it from a file, anew for each sign-in. */
final class SignInPage implements AutoCloseable {
    private static final String PAGE = """
            <!doctype html>
            <html lang="zh-CN">
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>演示登录 · Demo sign-in</title>
            <style>
              :root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
              body { max-width: 44rem; margin: 2rem auto; padding: 0 1rem; }
              form { display: grid; grid-template-columns: repeat(auto-fill, minmax(13rem, 1fr)); gap: .5rem; }
              button { font: inherit; text-align: left; padding: .5rem .75rem; }
              small { display: block; opacity: .75; }
            </style>
            <h1>演示登录 · Demo sign-in</h1>
            <p>本机演示，无需密码；选择一位演示用户。 · On this machine alone, without a password; choose who you are.</p>
            <form method="post">
            %s
            </form>
            </html>
            """;

    private final Path file;

    private SignInPage(Path file) {
        this.file = file;
    }

    static SignInPage write() {
        String users = DemoUser.all().stream()
                .map(user -> "<button name=\"username\" value=\"%s\">%s<small>%s</small></button>"
                        .formatted(user.name(), user.name(), user.role()))
                .collect(Collectors.joining("\n"));
        try {
            return new SignInPage(
                    Files.writeString(Files.createTempFile("huying-sign-in-", ".html"), PAGE.formatted(users)));
        } catch (IOException noRoom) {
            throw new UncheckedIOException(noRoom);
        }
    }

    String path() {
        return file.toString();
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException stays) {
            file.toFile().deleteOnExit();
        }
    }
}
