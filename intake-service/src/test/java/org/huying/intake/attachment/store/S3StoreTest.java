package org.huying.intake.attachment.store;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import org.gaul.s3proxy.AuthenticationType;
import org.gaul.s3proxy.S3Proxy;
import org.jclouds.ContextBuilder;
import org.jclouds.blobstore.BlobStoreContext;
import org.jclouds.blobstore.TransientApiMetadata;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.s3.S3Client;

/** Against a server that speaks S3, checks signatures and keeps everything in memory. */
class S3StoreTest extends AttachmentStoreContract {
    private static final String BUCKET = "attachments";

    private static S3Proxy server;
    private static BlobStoreContext blobs;
    private static S3Store store;

    @BeforeAll
    static void a_server() throws Exception {
        blobs = ContextBuilder.newBuilder(new TransientApiMetadata())
                .credentials("any", "any")
                .buildView(BlobStoreContext.class);
        server = S3Proxy.builder()
                .blobStore(blobs.getBlobStore())
                .endpoint(URI.create("http://127.0.0.1:0"))
                .awsAuthentication(AuthenticationType.AWS_V4, "key", "secret")
                .build();
        server.start();
        S3Client client = StoreChoice.client(settings("secret"));
        client.createBucket(bucket -> bucket.bucket(BUCKET));
        store = new S3Store(client, BUCKET);
    }

    @AfterAll
    static void stop() throws Exception {
        store.close();
        server.stop();
        blobs.close();
    }

    @Override
    AttachmentStore store() {
        return store;
    }

    @Test
    void says_so_when_the_server_refuses() {
        try (S3Store stranger = new S3Store(StoreChoice.client(settings("guessed")), BUCKET)) {
            assertThatThrownBy(() -> stranger.open("0a/ff/x", 0, 1)).isInstanceOf(IOException.class);
            assertThatThrownBy(() -> stranger.delete("0a/ff/x")).isInstanceOf(IOException.class);
        }
    }

    private static S3Settings settings(String secret) {
        return new S3Settings() {
            @Override
            public Optional<URI> endpoint() {
                return Optional.of(URI.create("http://127.0.0.1:" + server.getPort()));
            }

            @Override
            public String region() {
                return "us-east-1";
            }

            @Override
            public Optional<String> bucket() {
                return Optional.of(BUCKET);
            }

            @Override
            public boolean pathStyle() {
                return true;
            }

            @Override
            public Optional<String> accessKey() {
                return Optional.of("key");
            }

            @Override
            public Optional<String> secretKey() {
                return Optional.of(secret);
            }
        };
    }
}
