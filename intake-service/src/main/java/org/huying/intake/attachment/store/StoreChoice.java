package org.huying.intake.attachment.store;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/** Opens the store that the settings name when the service starts; one that cannot be opened stops the start. */
@ApplicationScoped
class StoreChoice {
    private static final Logger LOG = Logger.getLogger(StoreChoice.class);

    /** {@code files} is a folder on this machine, or one that all replicas mount; {@code s3} an object store. */
    enum Choice {
        FILES,
        S3
    }

    @Produces
    @Singleton
    AttachmentStore store(
            @ConfigProperty(name = "huying.attachments.store", defaultValue = "files") Choice choice,
            @ConfigProperty(name = "huying.attachments.folder") Optional<Path> folder,
            S3Settings s3)
            throws IOException {
        return switch (choice) {
            case FILES -> new FileStore(folder.orElseThrow(() -> missing("huying.attachments.folder")));
            case S3 -> new S3Store(client(s3), s3.bucket().orElseThrow(() -> missing("huying.attachments.s3.bucket")));
        };
    }

    void close(@Disposes AttachmentStore store) {
        if (store instanceof S3Store opened) opened.close();
    }

    void start(@Observes StartupEvent event, AttachmentStore store) {
        LOG.infof("attachments are kept in %s", store.getClass().getSimpleName());
    }

    /** Checksums beyond what S3 demands are unknown to many stores that speak it. */
    static S3Client client(S3Settings settings) {
        var client = S3Client.builder()
                .region(Region.of(settings.region()))
                .forcePathStyle(settings.pathStyle())
                .credentialsProvider(credentials(settings))
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                .httpClientBuilder(UrlConnectionHttpClient.builder()
                        .connectionTimeout(Duration.ofSeconds(2))
                        .socketTimeout(Duration.ofSeconds(30)));
        settings.endpoint().ifPresent(client::endpointOverride);
        return client.build();
    }

    private static AwsCredentialsProvider credentials(S3Settings settings) {
        if (settings.accessKey().isEmpty())
            return DefaultCredentialsProvider.builder().build();
        String secret = settings.secretKey().orElseThrow(() -> missing("huying.attachments.s3.secret-key"));
        return StaticCredentialsProvider.create(
                AwsBasicCredentials.create(settings.accessKey().get(), secret));
    }

    private static IllegalStateException missing(String setting) {
        return new IllegalStateException(setting + " must be set");
    }
}
