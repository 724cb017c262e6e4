package org.huying.dispatch.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** The votes on an item of the agenda are counted (表决); the rules say whether they are enough. */
@ApplicationScoped
public class CountVote {
    private final VotingRules rules;
    private final MeetingBook book;

    CountVote(VotingRules rules, MeetingBook book) {
        this.rules = rules;
        this.book = book;
    }

    @Transactional
    public Meeting handle(MeetingCommand command, int agendaItem, VoteCount count) {
        return book.move(command, (meeting, now) -> meeting.count(agendaItem, count, rules, command.caller(), now));
    }
}
