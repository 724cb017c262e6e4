package org.huying.intake.attachment.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

/** Where the bytes of attachments are. Keys are ours and say nothing of what they name. */
public interface AttachmentStore {
    /** Once this returns, the bytes are there for good; what fails leaves nothing that can be read under the key. */
    void put(String key, Path content) throws IOException;

    /** From a byte on, as many as asked for. */
    InputStream open(String key, long from, long length) throws IOException;

    /** What is not there is deleted already. */
    void delete(String key) throws IOException;

    /** All keys that were put before then, some at a time. */
    void eachBefore(Instant before, Consumer<List<String>> some) throws IOException;
}
