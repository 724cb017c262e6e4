package org.huying.dispatch.partnertopic;

/** What of Kafka has to be seen to for a unit. Everything may be done again without harm. */
public interface PartnerBroker {
    /** Its topics are there, and it may do with them what it needs, and nothing else, once it can sign in. */
    void prepare(PartnerTopic topic);

    /** From now on this is the password of that name, and no other. */
    void setPassword(String user, String password);

    /** Nobody can sign in under that name any more. */
    void removePassword(String user);

    /** The unit may do nothing any more, also where it is signed in. Its topics stay until what is in them runs out. */
    void takeBack(PartnerTopic topic);
}
