package org.huying.dispatch.notice;

/** Whoever plans how notices reach partners, in the transaction in which they are given their positions. */
public interface NoticeListener {
    /**
     * @param after the last position given before
     * @param upTo  the last one given now; all between them are in the table
     */
    void positioned(long after, long upTo);
}
