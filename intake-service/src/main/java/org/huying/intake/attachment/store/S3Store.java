package org.huying.intake.attachment.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Response;
import software.amazon.awssdk.services.s3.model.S3Object;

/** Attachments in a bucket of a store that speaks S3. */
final class S3Store implements AttachmentStore, AutoCloseable {
    private final S3Client client;
    private final String bucket;

    S3Store(S3Client client, String bucket) {
        this.client = client;
        this.bucket = bucket;
    }

    @Override
    public void put(String key, Path content) throws IOException {
        answered(() -> client.putObject(
                object -> object.bucket(bucket).key(key).contentType("application/octet-stream"),
                RequestBody.fromFile(content)));
    }

    @Override
    public InputStream open(String key, long from, long length) throws IOException {
        String range = "bytes=" + from + "-" + (from + length - 1);
        return answered(
                () -> client.getObject(object -> object.bucket(bucket).key(key).range(range)));
    }

    @Override
    public void delete(String key) throws IOException {
        answered(() -> client.deleteObject(object -> object.bucket(bucket).key(key)));
    }

    @Override
    public void eachBefore(Instant before, Consumer<List<String>> some) throws IOException {
        var pages = answered(() -> client.listObjectsV2Paginator(list -> list.bucket(bucket)));
        var page = pages.iterator();
        while (answered(page::hasNext)) {
            ListObjectsV2Response listed = answered(page::next);
            List<String> keys = listed.contents().stream()
                    .filter(object -> object.lastModified().isBefore(before))
                    .map(S3Object::key)
                    .toList();
            if (!keys.isEmpty()) some.accept(keys);
        }
    }

    @Override
    public void close() {
        client.close();
    }

    private static <T> T answered(Supplier<T> question) throws IOException {
        try {
            return question.get();
        } catch (SdkException failure) {
            throw new IOException("the object store refused or is away", failure);
        }
    }
}
