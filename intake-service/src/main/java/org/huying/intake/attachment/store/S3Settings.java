package org.huying.intake.attachment.store;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.util.Optional;

/** Where the object store is: AWS unless an endpoint says otherwise (MinIO, Ceph, OSS and others speak S3 too). */
@ConfigMapping(prefix = "huying.attachments.s3")
interface S3Settings {
    Optional<URI> endpoint();

    @WithDefault("us-east-1")
    String region();

    Optional<String> bucket();

    /** The bucket in the path instead of the host name, as most stores other than AWS want it. */
    @WithDefault("false")
    boolean pathStyle();

    /** Without key and secret, those of the environment, a profile or the machine's role are used. */
    Optional<String> accessKey();

    Optional<String> secretKey();
}
