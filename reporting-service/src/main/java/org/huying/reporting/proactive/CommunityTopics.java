package org.huying.reporting.proactive;

import java.util.List;

/**
 * Proactive topics of one community, or of all; closed and open sum to opened.
 *
 * @param code   of the community; null for all of them
 * @param closed of those opened, the ones closed by asOf
 * @param keptUp of those closed, the ones of which what was achieved is kept up
 */
public record CommunityTopics(String code, long opened, long closed, long open, long keptUp) {
    static CommunityTopics of(String code, List<TopicLife> lives) {
        long closed = lives.stream().filter(TopicLife::isClosed).count();
        long kept = lives.stream().filter(TopicLife::isKeptUp).count();
        return new CommunityTopics(code, lives.size(), closed, lives.size() - closed, kept);
    }
}
