package org.huying.dispatch.partnertopic;

/** What of Kafka has to be seen to for a unit. Everything may be done again without harm. */
public interface PartnerBroker {
    /** Its topics are there. They stay when nobody may read them any more, until what is in them runs out. */
    void prepare(PartnerTopic topic);

    /** From now on this is the password of that name, and no other; it opens what the unit needs and nothing else. */
    void letIn(PartnerTopic topic, String user, String password);

    /** Nobody can sign in under that name any more, and who is signed in may do nothing. */
    void shutOut(String user);
}
