package org.huying.dispatch.told.task;

import java.util.UUID;

/**
 * What is kept here of an attachment that intake holds.
 *
 * @param id        as intake's events name it
 * @param fileId    as intake's REST interface names it; null in events of old, as are the next two
 * @param kind      PHOTO, VIDEO or DOCUMENT
 * @param mediaType for example {@code image/jpeg}
 * @param size      bytes
 */
public record ConcernAttachment(UUID id, UUID fileId, String kind, String mediaType, Long size) {}
