package org.huying.reporting.dashboard.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the page may load and whom it may ask (Content Security Policy Level 3): modules, styles and pictures of this
 * service, its data, the issuer, and the names of topics. The import map is the one script in the page itself; it is known by its hash.
 */
@ApplicationScoped
class PagePolicy {
    static final String PAGE = "META-INF/resources/index.html";

    private static final Set<String> PATHS = Set.of("/", "/index.html");
    private static final Pattern IMPORT_MAP =
            Pattern.compile("<script type=\"importmap\">(.*?)</script>", Pattern.DOTALL);
    private static final int BEFORE_THE_PAGE = 50;

    private final String policy;

    PagePolicy(Surroundings surroundings) {
        this.policy = of(
                page(), Stream.of(surroundings.issuer(), surroundings.topics()).flatMap(Optional::stream));
    }

    void register(@Observes Filters filters) {
        filters.register(this::apply, BEFORE_THE_PAGE);
    }

    private void apply(RoutingContext request) {
        if (PATHS.contains(request.normalizedPath()))
            request.response().headers().set("Content-Security-Policy", policy);
        request.next();
    }

    static String of(String page, Stream<URI> alsoAsked) {
        Matcher importMap = IMPORT_MAP.matcher(page);
        if (!importMap.find()) throw new IllegalStateException("the dashboard's page has no import map");
        return "default-src 'none'; script-src 'self' 'sha256-" + hash(importMap.group(1))
                + "'; style-src 'self'; img-src 'self' data:; connect-src 'self'"
                + alsoAsked.map(it -> " " + origin(it)).distinct().collect(Collectors.joining())
                + "; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    }

    private static String origin(URI address) {
        return address.getScheme() + "://" + address.getRawAuthority();
    }

    private static String hash(String script) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String page() {
        try (InputStream page = Thread.currentThread().getContextClassLoader().getResourceAsStream(PAGE)) {
            return new String(page.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
